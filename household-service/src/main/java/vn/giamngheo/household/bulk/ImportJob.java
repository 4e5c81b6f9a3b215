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
 */
record ImportJob(
        UUID id,
        int total,
        int errors,
        int attempts,
        boolean dryRun,
        boolean cancelRequested,
        String createdBy,
        String requestId,
        Locale language) {

    static ImportJob of(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getInt("total"),
                row.getInt("errors"),
                row.getInt("attempts"),
                row.getBoolean("dry_run"),
                row.getBoolean("cancel_requested"),
                row.getString("created_by"),
                row.getString("request_id"),
                Locale.forLanguageTag(row.getString("language")));
    }
}
