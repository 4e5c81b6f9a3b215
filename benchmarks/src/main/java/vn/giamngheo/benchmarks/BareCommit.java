package vn.giamngheo.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The physical limit of a write that is acknowledged: one row changed and on the disk, past every service, on the same server. */
final class BareCommit implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement change;

    BareCommit(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("create table bench_commit (times bigint not null)");
            statement.execute("insert into bench_commit values (0)");
        }
        this.change = connection.prepareStatement("update bench_commit set times = times + 1");
    }

    /** @return milliseconds that it took */
    double time() throws SQLException {
        long begin = System.nanoTime();
        change.executeUpdate();
        return (System.nanoTime() - begin) / 1e6;
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("drop table bench_commit");
        }
    }
}
