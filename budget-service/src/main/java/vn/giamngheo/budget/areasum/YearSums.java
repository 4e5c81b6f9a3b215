package vn.giamngheo.budget.areasum;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;

/** Makes the sums of a year from its cells: when there are none yet, when the map of the year changed, when they were dropped. */
@ApplicationScoped
class YearSums {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** The latest first: it is asked for most. */
    private static final String NEXT = """
            select budget_year from (
                select budget_year from summed_year where revision <> ?
                union select budget_year from ledger_change c
                    where not exists (select from summed_year y where y.budget_year = c.budget_year)) as to_make
            order by budget_year desc limit 1""";

    /** One statement, one snapshot: cells that it sees, and the changes that these cells have in them already. */
    private static final String FILL = """
            with known as (delete from ledger_change where budget_year = ?)
            insert into area_sum (area, %1$s)
            select m.area, %2$s, %3$s
            from ledger_cell c join area_member m on m.budget_year = c.budget_year and m.unit = c.unit
            where c.budget_year = ? group by m.area, %2$s""".formatted(
            AreaSums.COLUMNS, "c." + String.join(", c.", AreaSums.DIMENSIONS), AreaSums.sides("sum(c.%s)"::formatted));

    private final AgroalDataSource db;

    YearSums(AgroalDataSource db) {
        this.db = db;
    }

    /** @return whether there was a year to make; false also when another process is at it */
    boolean makeNext() {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(this::makeOne);
    }

    private boolean makeOne() throws SQLException {
        try (var connection = db.getConnection()) {
            if (!SumLock.take(connection)) {
                return false;
            }
            // First: sums made on a map that is newer than its number are looked at once more.
            var revision = number(connection, "select revision from area_edition");
            if (revision.isEmpty()) {
                return false;
            }
            var year = number(connection, NEXT, revision.getAsLong());
            if (year.isPresent()) {
                make(connection, (int) year.getAsLong(), revision.getAsLong());
            }
            return year.isPresent();
        }
    }

    private static void make(Connection connection, int year, long revision) throws SQLException {
        run(connection, "insert into summed_year (budget_year) values (?) on conflict do nothing", year);
        boolean made = number(connection, "select revision from summed_year where budget_year = ? for update", year)
                        .orElseThrow()
                > 0;
        boolean moved = AreaMembers.refresh(connection, year);
        if (moved || !made) {
            run(connection, "delete from area_sum where budget_year = ?", year);
            run(connection, FILL, year, year);
            run(connection, "analyze area_member, area_sum");
        }
        run(connection, "update summed_year set revision = ? where budget_year = ?", revision, year);
    }

    private static OptionalLong number(Connection connection, String sql, long... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            try (var result = statement.executeQuery()) {
                return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private static void run(Connection connection, String sql, long... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
