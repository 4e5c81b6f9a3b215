package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Which decision has said what already. {@link Bookings} claims. */
@ApplicationScoped
class DecisionUses {

    private final AgroalDataSource db;

    DecisionUses(AgroalDataSource db) {
        this.db = db;
    }

    /** A posting that was taken back has said nothing: its decision may be posted anew, with the right figures. */
    void release(UUID posting) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("delete from decision_use where posting_id = ?")) {
            statement.setObject(1, posting);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
