package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Postings that draw on another one: payments and releases on a commitment, refunds on a disbursement. */
@ApplicationScoped
class Draws {

    /** What is left of each posting in each cell, after all that draws on it and after all reversals of either. */
    private static final String OVERDRAWN = """
            with drawn as (
                select t as target, t as id from unnest(?::uuid[]) as t
                union select settles, id from posting where settles = any (?)),
            moved as (
                select target, id from drawn union select d.target, r.id from posting r join drawn d on r.reverses = d.id)
            select m.target, sum(e.amount_vnd) from moved m join ledger_entry e on e.posting_id = m.id
            where e.account = ?
            group by m.target, e.cell_id having sum(e.amount_vnd) < 0""";

    private static final String STANDING = """
            select p.id, p.programme, p.unit, p.budget_year, p.origin_year, p.holder from posting p
            where p.id = any (?) and p.kind = ? and not exists (select from posting r where r.reverses = p.id)""";

    private final AgroalDataSource db;

    Draws(AgroalDataSource db) {
        this.db = db;
    }

    /** Whose money it is: who draws must be the one who had bound or spent it. */
    private record Books(String programme, String unit, int budgetYear, int originYear, String holder) {

        static Books of(PostingDraft draft) {
            return new Books(
                    draft.programme(),
                    draft.unit(),
                    draft.budgetYear(),
                    draft.originYear(),
                    draft.terms().holder());
        }
    }

    /**
     * @param drafts of one kind
     * @throws InvalidRequest when what a posting draws on is not a standing one of the same account (422)
     */
    void requireTargets(List<PostingDraft> drafts) {
        var targets = targets(drafts);
        if (targets.length == 0) {
            return;
        }
        var expected = drafts.get(0).kind() == PostingKind.REFUND ? PostingKind.DISBURSEMENT : PostingKind.COMMITMENT;
        var standing = standing(targets, expected);
        drafts.forEach(draft -> draft.terms()
                .settles()
                .filter(target -> !Books.of(draft).equals(standing.get(target)))
                .ifPresent(target -> {
                    throw new InvalidRequest(new FieldFault(pointer(expected), "NOTHING_TO_DRAW_ON", target));
                }));
    }

    /**
     * Asked after the entries are written: the cells are locked then, so that no two postings draw the same dong.
     *
     * @param drafts of one kind
     * @throws InsufficientBalance when more was drawn than a posting holds (409)
     */
    void requireCovered(List<PostingDraft> drafts) {
        var targets = targets(drafts);
        if (targets.length > 0) {
            boolean refund = drafts.get(0).kind() == PostingKind.REFUND;
            requireCovered(
                    targets,
                    refund ? Account.SPENT : Account.COMMITTED,
                    pointer(refund ? PostingKind.DISBURSEMENT : PostingKind.COMMITMENT));
        }
    }

    /** What others have drawn on cannot be taken back any more. */
    void requireUndrawn(PostingView reversed) {
        if (reversed.kind() == PostingKind.COMMITMENT) {
            requireCovered(new UUID[] {reversed.id()}, Account.COMMITTED, "/reverses");
        } else if (reversed.kind() == PostingKind.DISBURSEMENT) {
            requireCovered(new UUID[] {reversed.id()}, Account.SPENT, "/reverses");
        }
    }

    private void requireCovered(UUID[] targets, Account side, String pointer) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(OVERDRAWN)) {
            statement.setArray(1, connection.createArrayOf("uuid", targets));
            statement.setArray(2, connection.createArrayOf("uuid", targets));
            statement.setString(3, side.name());
            try (var overdrawn = statement.executeQuery()) {
                if (overdrawn.next()) {
                    throw new InsufficientBalance(List.of(new FieldFault(
                            pointer,
                            "OVERDRAWN",
                            overdrawn.getObject(1, UUID.class),
                            Math.negateExact(overdrawn.getLong(2)))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<UUID, Books> standing(UUID[] targets, PostingKind expected) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(STANDING)) {
            statement.setArray(1, connection.createArrayOf("uuid", targets));
            statement.setString(2, expected.name());
            var standing = new HashMap<UUID, Books>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    standing.put(
                            row.getObject(1, UUID.class),
                            new Books(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getInt(4),
                                    row.getInt(5),
                                    row.getString(6)));
                }
            }
            return standing;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each once. */
    private static UUID[] targets(List<PostingDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.terms().settles().stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    private static String pointer(PostingKind target) {
        return target == PostingKind.DISBURSEMENT ? "/disbursement" : "/commitment";
    }
}
