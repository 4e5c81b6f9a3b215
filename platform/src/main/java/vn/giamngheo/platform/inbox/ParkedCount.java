package vn.giamngheo.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** How many events are parked, for the metric. Asked outside of any request, so it takes its own connection. */
@ApplicationScoped
class ParkedCount {

    private final AgroalDataSource db;

    ParkedCount(AgroalDataSource db) {
        this.db = db;
    }

    /** NaN when the database cannot be asked. */
    double now() {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("select count(*) from parked_event");
                var result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
