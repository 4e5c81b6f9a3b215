package vn.giamngheo.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One round of the relay: read, send, delete what was acknowledged, all under one transaction-level advisory lock. With
 * two replicas only one carries at a time, because two would overtake each other ({@code for update skip locked} does).
 * A crash between acknowledgement and commit sends the rows again: delivery is at least once.
 */
@ApplicationScoped
class OutboxBatch {

    /** Any number will do, as long as nothing else in the database uses it: the letters "outbox". */
    private static final long LOCK = 0x6f7574626f78L;

    /** A deletion that a crash forgets is a row sent again: nobody has to wait for the disk. */
    private static final String BEGIN =
            "select pg_try_advisory_xact_lock(?), set_config('synchronous_commit', 'off', true)";

    private final AgroalDataSource db;
    private final OutboxProducer producer;
    private final OutboxSettings settings;

    OutboxBatch(AgroalDataSource db, OutboxProducer producer, OutboxSettings settings) {
        this.db = db;
        this.producer = producer;
        this.settings = settings;
    }

    /** @return how many rows were carried; 0 also when another replica is at it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int carry() {
        try (var connection = db.getConnection()) {
            if (!lock(connection)) {
                return 0;
            }
            var rows = read(connection);
            if (!rows.isEmpty()) {
                producer.send(rows);
                delete(connection, rows);
            }
            return rows.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows that wait, for the metric; NaN when the database cannot be asked. */
    double lag() {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("select count(*) from outbox_event");
                var result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(BEGIN)) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private List<OutboxRow> read(Connection connection) throws SQLException {
        var sql = "select seq, id, type, subject, occurred_at, request_id, data from outbox_event order by seq limit ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, settings.batch());
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong(1),
                result.getObject(2, UUID.class),
                result.getString(3),
                result.getString(4),
                result.getObject(5, java.time.OffsetDateTime.class),
                result.getString(6),
                result.getString(7));
    }

    private static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox_event where seq = any (?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::seq).toArray()));
            statement.executeUpdate();
        }
    }
}
