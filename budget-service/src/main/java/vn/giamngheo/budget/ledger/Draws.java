package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Postings that draw on another one: payments and releases on a commitment, refunds on a disbursement. */
@ApplicationScoped
class Draws {

    /** What is left of a posting in each cell, after all that draws on it and after all reversals of either. */
    private static final String OVERDRAWN = """
            with drawn as (select id from posting where id = ? or settles = ?)
            select e.cell_id, sum(e.amount_vnd) from ledger_entry e
            where e.account = ? and e.posting_id in (
                select id from drawn union all select r.id from posting r join drawn d on r.reverses = d.id)
            group by e.cell_id having sum(e.amount_vnd) < 0""";

    private final AgroalDataSource db;
    private final Postings postings;

    Draws(AgroalDataSource db, Postings postings) {
        this.db = db;
        this.postings = postings;
    }

    /** @throws InvalidRequest when what the posting draws on is not a standing one of the same account (422) */
    void requireTarget(PostingDraft draft) {
        draft.terms().settles().ifPresent(target -> {
            var expected = draft.kind() == PostingKind.REFUND ? PostingKind.DISBURSEMENT : PostingKind.COMMITMENT;
            boolean fits = postings.find(target)
                    .filter(posting -> posting.kind() == expected && posting.reversedBy() == null)
                    .filter(posting -> isSameAccount(posting, draft))
                    .isPresent();
            if (!fits) {
                throw new InvalidRequest(new FieldFault(pointer(expected), "NOTHING_TO_DRAW_ON", target));
            }
        });
    }

    /**
     * Asked after the entries are written: the cells are locked then, so that no two postings draw the same dong.
     *
     * @throws InsufficientBalance when more was drawn than the posting holds (409)
     */
    void requireCovered(PostingDraft draft) {
        draft.terms().settles().ifPresent(target -> {
            boolean refund = draft.kind() == PostingKind.REFUND;
            requireCovered(
                    target,
                    refund ? Account.SPENT : Account.COMMITTED,
                    pointer(refund ? PostingKind.DISBURSEMENT : PostingKind.COMMITMENT));
        });
    }

    /** What others have drawn on cannot be taken back any more. */
    void requireUndrawn(PostingView reversed) {
        if (reversed.kind() == PostingKind.COMMITMENT) {
            requireCovered(reversed.id(), Account.COMMITTED, "/reverses");
        } else if (reversed.kind() == PostingKind.DISBURSEMENT) {
            requireCovered(reversed.id(), Account.SPENT, "/reverses");
        }
    }

    private void requireCovered(UUID target, Account side, String pointer) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(OVERDRAWN)) {
            statement.setObject(1, target);
            statement.setObject(2, target);
            statement.setString(3, side.name());
            try (var overdrawn = statement.executeQuery()) {
                if (overdrawn.next()) {
                    throw new InsufficientBalance(List.of(
                            new FieldFault(pointer, "OVERDRAWN", target, Math.negateExact(overdrawn.getLong(2)))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSameAccount(PostingView posting, PostingDraft draft) {
        var holder = posting.holder() == null ? "" : posting.holder();
        return posting.programme().equals(draft.programme())
                && posting.unit().equals(draft.unit())
                && posting.budgetYear() == draft.budgetYear()
                && posting.originYear() == draft.originYear()
                && holder.equals(draft.terms().holder());
    }

    private static String pointer(PostingKind target) {
        return target == PostingKind.DISBURSEMENT ? "/disbursement" : "/commitment";
    }
}
