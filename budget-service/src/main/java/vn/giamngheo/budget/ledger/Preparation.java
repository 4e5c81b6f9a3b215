package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.giamngheo.platform.problem.InvalidRequest;

/** What can be asked of a posting before any cell is locked, and which cells it will need. */
@ApplicationScoped
class Preparation {

    private final PostingCheck check;
    private final Cells cells;
    private final Draws draws;
    private final Deadlines deadlines;

    Preparation(PostingCheck check, Cells cells, Draws draws, Deadlines deadlines) {
        this.check = check;
        this.cells = cells;
        this.draws = draws;
        this.deadlines = deadlines;
    }

    /**
     * @throws InvalidRequest for an unknown unit, line or nature (422)
     * @throws vn.giamngheo.platform.caller.OutsideArea when the caller may not write for one of the units (403)
     */
    void check(PostingDraft draft) {
        check.require(draft);
    }

    /** @throws InvalidRequest when what it draws on does not stand, or may not be spent any more (422) */
    Posting of(PostingDraft draft) {
        return of(List.of(draft)).get(0);
    }

    /**
     * Those of a part of a batch: the fault does not say of which.
     *
     * @param drafts of one kind
     * @throws InvalidRequest when what one draws on does not stand, or may not be spent any more (422)
     */
    List<Posting> of(List<PostingDraft> drafts) {
        draws.requireTargets(drafts);
        deadlines.require(drafts);
        return drafts.stream().map(this::movements).toList();
    }

    /** Keeps others from the cells of all these postings until the transaction ends. */
    void hold(List<PostingDraft> drafts) {
        cells.hold(drafts.stream()
                .flatMap(draft -> movements(draft).cells().stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** After a part of the transaction was taken back: nobody is kept from any cell by what it did. */
    void letGo() {
        cells.letGo();
    }

    private Posting movements(PostingDraft draft) {
        boolean kept = draft.kind() == PostingKind.CARRY_OVER
                && cells.keeps(draft.programme(), draft.unit(), draft.budgetYear() - 1);
        return new Posting(draft, Movements.of(draft, kept));
    }
}
