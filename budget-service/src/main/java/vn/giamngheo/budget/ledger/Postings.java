package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Reads postings. */
@ApplicationScoped
public class Postings {

    private static final String ROWS = """
            select p.id, p.kind, p.programme, p.unit, p.budget_year, p.origin_year, p.carry_over_kind, p.reverses,
                o.kind as reversed_kind, r.id as reversed_by, p.decision_number, p.decision_date, p.decision_issuer,
                p.attachment_sha256, p.holder, p.counter_unit, p.settles, p.spend_deadline, p.legal_basis, p.posted_at
            from posting p left join posting r on r.reverses = p.id left join posting o on o.id = p.reverses""";

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
        return require(id, Set.of(kind));
    }

    /** @throws PostingNotFound when there is none of these kinds in the caller's area (404) */
    PostingView require(UUID id, Set<PostingKind> kinds) {
        return Optional.of(covered(id))
                .filter(posting -> kinds.contains(posting.kind()))
                .orElseThrow(() -> new PostingNotFound(id));
    }

    /**
     * A posting of any kind.
     *
     * @throws PostingNotFound when there is none in the caller's area (404)
     */
    public PostingView covered(UUID id) {
        return find(id).filter(this::isCovered).orElseThrow(() -> new PostingNotFound(id));
    }

    /** Postings of these kinds for a unit's year, by id; none when the unit lies outside the caller's area. */
    Page<PostingView> list(Set<PostingKind> kinds, String unit, int year, PageRequest page) {
        if (!new Coverage(caller).of(unit, year)) {
            return new Page<>(List.of(), null);
        }
        var rows = rows(kinds, unit, year, After.id(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()})
                .map(this::view);
    }

    /** Reversals that stand, by id. The caller's area has been asked for. */
    public List<PostingView> reversals(String unit, int year, UUID after, int limit) {
        return rows(Set.of(PostingKind.REVERSAL), unit, year, after, limit).stream()
                .map(this::view)
                .toList();
    }

    /** Wherever it lies. */
    public Optional<PostingView> find(UUID id) {
        @SuppressWarnings("unchecked")
        List<PostingRow> rows = db.createNativeQuery(ROWS + " where p.id = ?1", PostingRow.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(this::view);
    }

    @SuppressWarnings("unchecked")
    private List<PostingRow> rows(Set<PostingKind> kinds, String unit, int year, UUID after, int limit) {
        return db.createNativeQuery(
                        ROWS
                                + " where p.kind = any (?1) and p.unit = ?2 and p.budget_year = ?3 and p.id > ?4 order by p.id limit ?5",
                        PostingRow.class)
                .setParameter(1, kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter(2, unit)
                .setParameter(3, year)
                .setParameter(4, after)
                .setParameter(5, limit)
                .getResultList();
    }

    private boolean isCovered(PostingView posting) {
        return new Coverage(caller).of(posting.unit(), posting.budgetYear());
    }

    /** What a decision said is what its kind of posting did to one side of the cells. */
    private PostingView view(PostingRow row) {
        var told = journal.entries(row.id()).stream()
                .filter(entry -> entry.account() == row.told().told())
                .toList();
        return PostingView.of(row, row.told() == PostingKind.ADJUSTMENT ? moves(told) : sums(told));
    }

    private static List<PostingLine> sums(List<Entry> told) {
        return told.stream().map(entry -> line(entry, null)).toList();
    }

    /** An adjustment writes the line that gives and then the line that receives, for each of its sums. */
    private static List<PostingLine> moves(List<Entry> told) {
        return IntStream.range(0, told.size() / 2)
                .mapToObj(i -> line(told.get(2 * i), told.get(2 * i + 1).cell().line()))
                .toList();
    }

    private static PostingLine line(Entry entry, String toLine) {
        var cell = entry.cell();
        return new PostingLine(cell.line(), toLine, cell.source(), cell.nature(), Math.abs(entry.amountVnd()));
    }
}
