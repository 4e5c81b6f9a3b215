package vn.giamngheo.budget.areasum;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;

/** What a test does to the database and takes back; the job is kept from the sums meanwhile. */
final class Undone {

    private Undone() {}

    interface Work {
        void with(Connection connection) throws Exception;
    }

    static void in(AgroalDataSource db, Work work) throws Exception {
        QuarkusTransaction.begin();
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + SumLock.LOCK + ")");
            work.with(connection);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
