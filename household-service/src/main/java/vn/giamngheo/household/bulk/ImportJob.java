package vn.giamngheo.household.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/**
 * A job as its worker needs it.
 *
 * @param errors found while the rows were staged
 * @param attempts how often a worker began it
 * @param unit the caller's, from which it was started
 * @param undoneBy who wants it undone; null while nobody does
 */
record ImportJob(
        UUID id,
        ImportState state,
        ImportMode mode,
        int total,
        int imported,
        int errors,
        int attempts,
        boolean dryRun,
        boolean cancelRequested,
        String unit,
        String createdBy,
        String undoneBy,
        String requestId,
        Locale language) {

    static ImportJob of(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                ImportState.valueOf(row.getString("state")),
                ImportMode.valueOf(row.getString("mode")),
                row.getInt("total"),
                row.getInt("imported"),
                row.getInt("errors"),
                row.getInt("attempts"),
                row.getBoolean("dry_run"),
                row.getBoolean("cancel_requested"),
                row.getString("unit"),
                row.getString("created_by"),
                row.getString("undone_by"),
                row.getString("request_id"),
                Locale.forLanguageTag(row.getString("language")));
    }
}
