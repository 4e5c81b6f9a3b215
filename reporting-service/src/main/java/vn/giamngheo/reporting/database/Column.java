package vn.giamngheo.reporting.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.function.Function;

/** Many values of one type, handed to the database at once: the other side of {@code unnest}. */
public final class Column {

    private final String type;
    private final Object[] values;

    private Column(String type, Object[] values) {
        this.type = type;
        this.values = values;
    }

    public static Column uuids(Collection<?> values) {
        return new Column("uuid", values.toArray());
    }

    public static <T> Column uuids(Collection<T> rows, Function<T, ?> value) {
        return of("uuid", rows, value);
    }

    public static <T> Column texts(Collection<T> rows, Function<T, ?> value) {
        return of("text", rows, value);
    }

    public static <T> Column days(Collection<T> rows, Function<T, ?> value) {
        return of("date", rows, value);
    }

    public static <T> Column numbers(Collection<T> rows, Function<T, ? extends Number> value) {
        return of("bigint", rows, value);
    }

    public static <T> Column times(Collection<T> rows, Function<T, OffsetDateTime> value) {
        return of("timestamptz", rows, value);
    }

    private static <T> Column of(String type, Collection<T> rows, Function<T, ?> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }

    Array in(Connection connection) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
