package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.budget.programme.LineCheck;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Records postings. Cells, entries and the event are one transaction; a cell that lacks money refuses by the condition of its update,
 * whatever else happens at the same time.
 */
@ApplicationScoped
public class Ledger {

    private final Cells cells;
    private final Journal journal;
    private final Postings postings;
    private final LineCheck lines;
    private final Areas areas;
    private final Caller caller;
    private final Outbox outbox;

    Ledger(
            Cells cells,
            Journal journal,
            Postings postings,
            LineCheck lines,
            Areas areas,
            Caller caller,
            Outbox outbox) {
        this.cells = cells;
        this.journal = journal;
        this.postings = postings;
        this.lines = lines;
        this.areas = areas;
        this.caller = caller;
        this.outbox = outbox;
    }

    /**
     * Posts an appropriation, a carry-over or a disbursement.
     *
     * @throws InvalidRequest for an unknown unit, line or nature (422)
     * @throws InsufficientBalance when a cell holds less than is taken (409)
     */
    @Transactional
    public PostingView post(PostingDraft draft) {
        if (areas.tree().at(draft.unit(), draft.day()).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", draft.unit(), draft.day()));
        }
        caller.requireCovers(draft.unit(), draft.day());
        lines.require(draft.programme(), draft.originYear(), "/entries", draft.entries());
        boolean kept = cells.keeps(draft.programme(), draft.unit(), draft.budgetYear() - 1);
        return record(draft, Optional.empty(), Movements.of(draft, kept), cell -> pointer(draft, cell));
    }

    /**
     * Takes a posting back, whole.
     *
     * @throws PostingNotReversible when it is a reversal or has been reversed (409)
     * @throws InsufficientBalance when the money that it brought is no longer there (409)
     */
    @Transactional
    PostingView reverse(UUID id, PostingView posting, Decision decision) {
        var draft = posting.reversal(id, decision);
        caller.requireCovers(draft.unit(), draft.day());
        if (posting.kind() == PostingKind.REVERSAL) {
            throw new PostingNotReversible(posting.id());
        }
        var entries = DoubleEntry.reversal(journal.entries(posting.id()));
        return record(draft, Optional.of(posting), entries, cell -> "/reverses");
    }

    private PostingView record(
            PostingDraft draft, Optional<PostingView> reversed, List<Entry> entries, Function<Cell, String> pointer) {
        journal.write(draft, reversed.map(PostingView::id), caller.subject());
        journal.write(draft.id(), entries, change(entries, pointer));
        var event = PostingRecorded.of(draft, reversed);
        outbox.publish(
                PostingRecorded.type(reversed.map(PostingView::kind).orElse(draft.kind())), event.account(), event);
        return postings.find(draft.id()).orElseThrow();
    }

    private Map<Cell, Long> change(List<Entry> entries, Function<Cell, String> pointer) {
        var ids = new HashMap<Cell, Long>();
        var shortages = new ArrayList<Shortage>();
        Amounts.byCell(entries).forEach((cell, change) -> cells.change(cell, change)
                .ifPresentOrElse(
                        id -> ids.put(cell, id),
                        () -> shortages.add(new Shortage(cell, cells.held(cell).orElse(Amounts.NONE), change))));
        refuse(shortages, pointer);
        return ids;
    }

    private static void refuse(List<Shortage> shortages, Function<Cell, String> pointer) {
        var lacking = new ArrayList<FieldFault>();
        var full = new ArrayList<FieldFault>();
        for (var shortage : shortages) {
            var at = pointer.apply(shortage.cell());
            long held = shortage.held().availableVnd();
            if (shortage.lackingVnd() > 0) {
                lacking.add(new FieldFault(at, "INSUFFICIENT_BALANCE", shortage.place(), held, shortage.lackingVnd()));
            } else {
                full.add(new FieldFault(at, "CELL_FULL", shortage.place(), held));
            }
        }
        if (!lacking.isEmpty()) {
            throw new InsufficientBalance(lacking);
        }
        if (!full.isEmpty()) {
            throw new CellFull(full);
        }
    }

    /** The first entry of the request that touches the cell, in its own year or the year before. */
    private static String pointer(PostingDraft draft, Cell cell) {
        for (int i = 0; i < draft.entries().size(); i++) {
            var own = draft.entries().get(i).in(draft);
            if (own.equals(cell) || own.yearBefore().equals(cell)) {
                return "/entries/" + i + "/amountVnd";
            }
        }
        throw new IllegalStateException("No entry of the posting touches " + cell);
    }
}
