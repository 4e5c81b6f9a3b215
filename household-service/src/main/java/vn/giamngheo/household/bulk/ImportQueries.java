package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;

/** Reads jobs and their errors. */
@ApplicationScoped
class ImportQueries {

    private final Sql sql;

    ImportQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * A job with the caller's unit it was started from.
     *
     * @param createdOn day in Asia/Ho_Chi_Minh
     */
    record Found(ImportView view, String unit, LocalDate createdOn) {}

    /** An error with its place in the list. */
    record Placed(int position, RowError error) {}

    Optional<Found> find(UUID id) {
        return sql.query("select * from household_import where id = ?", ImportQueries::found, id).stream()
                .findFirst();
    }

    List<Placed> errors(UUID id, int after, int limit) {
        return sql.query(
                "select * from household_import_error where import_id = ? and position > ? order by position limit ?",
                row -> new Placed(
                        row.getInt("position"),
                        new RowError(
                                row.getInt("row_number"),
                                row.getString("pointer"),
                                row.getString("code"),
                                row.getString("detail"))),
                id,
                after,
                limit);
    }

    private static Found found(ResultSet row) throws SQLException {
        var created = instant(row, "created_at");
        var view = new ImportView(
                row.getObject("id", UUID.class),
                ImportState.valueOf(row.getString("state")),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("imported"),
                created,
                instant(row, "started_at"),
                instant(row, "finished_at"),
                instant(row, "undone_at"),
                row.getInt("errors"));
        return new Found(view, row.getString("unit"), LocalDate.ofInstant(created, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
