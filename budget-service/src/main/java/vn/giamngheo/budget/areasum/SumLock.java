package vn.giamngheo.budget.areasum;

import java.sql.Connection;
import java.sql.SQLException;

/** Of several processes one at a time changes the sums. Readers and writers of the ledger do not know of it. */
final class SumLock {

    /** Any number will do, as long as nothing else in the database uses it: the letters "areasum". */
    static final long LOCK = 0x6172656173756dL;

    /** Work that a crash forgets is done again: nobody has to wait for the disk. */
    private static final String TAKE =
            "select pg_try_advisory_xact_lock(?), set_config('synchronous_commit', 'off', true)";

    private SumLock() {}

    /** @return false when another process is at it; held until the transaction ends */
    static boolean take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
