package vn.giamngheo.household.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Holds the lock of the imports, as another replica of the service would, and dies when closed: nothing of it is committed. */
final class OtherReplica implements AutoCloseable {

    private final DataSource db;
    private final Connection holder;

    OtherReplica(DataSource db) throws SQLException {
        this.db = db;
        this.holder = db.getConnection();
        holder.setAutoCommit(false);
        try (var lock = holder.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, ImportTurn.LOCK);
            lock.execute();
        }
    }

    /** What everybody sees when a worker begins a job. */
    void begin(String job) throws SQLException {
        change(job, "state = 'RUNNING', attempts = attempts + 1, started_at = now()");
    }

    /** What everybody sees when a worker begins to undo one. */
    void beginUndo(String job) throws SQLException {
        change(job, "attempts = attempts + 1");
    }

    private void change(String job, String how) throws SQLException {
        try (var connection = db.getConnection();
                var begin = connection.prepareStatement("update household_import set " + how + " where id = ?")) {
            begin.setObject(1, UUID.fromString(job));
            begin.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        holder.rollback();
        holder.setAutoCommit(true);
        holder.close();
    }
}
