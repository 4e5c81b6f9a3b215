package vn.giamngheo.budget.disbursement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingView;

/** Spends, and keeps what it was for beside the posting. */
@ApplicationScoped
public class Disbursements {

    private final AgroalDataSource db;
    private final Ledger ledger;

    Disbursements(AgroalDataSource db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /**
     * @param detail empty when nothing is known: the day of the decision stands for the day of payment then
     * @param work the capital work that is paid for; the caller has checked that it may be
     */
    @Transactional
    public PostingView pay(PostingDraft draft, Optional<Payment> detail, Optional<UUID> work) {
        var posting = ledger.post(draft);
        detail.ifPresent(payment -> write(posting.id(), payment, work));
        return posting;
    }

    private void write(UUID posting, Payment payment, Optional<UUID> work) {
        var sql = """
                insert into disbursement_detail (posting_id, paid_on, beneficiary_kind, activity, work_id)
                values (?, ?, ?, ?, ?)""";
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, posting);
            statement.setObject(2, payment.paidOn());
            statement.setString(3, payment.beneficiary().name());
            statement.setString(4, payment.activity());
            statement.setObject(5, work.orElse(null));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
