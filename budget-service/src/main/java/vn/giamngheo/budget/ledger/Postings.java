package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Reads postings. */
@ApplicationScoped
public class Postings {

    private static final String ROWS = """
            select p.id, p.kind, p.programme, p.unit, p.budget_year, p.origin_year, p.carry_over_kind, p.reverses,
                r.id as reversed_by, p.decision_number, p.decision_date, p.decision_issuer, p.posted_at
            from posting p left join posting r on r.reverses = p.id""";

    private final EntityManager db;
    private final Journal journal;
    private final Caller caller;

    Postings(EntityManager db, Journal journal, Caller caller) {
        this.db = db;
        this.journal = journal;
        this.caller = caller;
    }

    /** @throws PostingNotFound when there is none of that kind in the caller's area (404) */
    public PostingView require(UUID id, PostingKind kind) {
        return Optional.of(covered(id))
                .filter(posting -> posting.kind() == kind)
                .orElseThrow(() -> new PostingNotFound(id));
    }

    /** A posting of any kind. */
    PostingView covered(UUID id) {
        return find(id).filter(this::isCovered).orElseThrow(() -> new PostingNotFound(id));
    }

    /** Postings of one kind for a unit's year, by id; none when the unit lies outside the caller's area. */
    public Page<PostingView> list(PostingKind kind, String unit, int year, PageRequest page) {
        if (!new Coverage(caller).of(unit, year)) {
            return new Page<>(List.of(), null);
        }
        var after = After.id(page);
        @SuppressWarnings("unchecked")
        List<PostingRow> rows = db.createNativeQuery(
                        ROWS
                                + " where p.kind = ?1 and p.unit = ?2 and p.budget_year = ?3 and p.id > ?4 order by p.id limit ?5",
                        PostingRow.class)
                .setParameter(1, kind.name())
                .setParameter(2, unit)
                .setParameter(3, year)
                .setParameter(4, after)
                .setParameter(5, page.limit() + 1)
                .getResultList();
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()})
                .map(this::view);
    }

    Optional<PostingView> find(UUID id) {
        @SuppressWarnings("unchecked")
        List<PostingRow> rows = db.createNativeQuery(ROWS + " where p.id = ?1", PostingRow.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(this::view);
    }

    private boolean isCovered(PostingView posting) {
        return new Coverage(caller).of(posting.unit(), posting.budgetYear());
    }

    /** What a decision said is what it did to the spendable money of its own year. */
    private PostingView view(PostingRow row) {
        var lines = journal.entries(row.id()).stream()
                .filter(entry ->
                        entry.account() == Account.AVAILABLE && entry.cell().budgetYear() == row.budgetYear())
                .map(entry -> new PostingLine(
                        entry.cell().line(), entry.cell().source(), entry.cell().nature(), Math.abs(entry.amountVnd())))
                .toList();
        return PostingView.of(row, lines);
    }
}
