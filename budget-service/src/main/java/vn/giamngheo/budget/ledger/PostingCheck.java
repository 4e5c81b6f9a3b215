package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import vn.giamngheo.budget.programme.LineCheck;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** What must be true of a posting before any cell is asked: its units, its lines, and the caller's right. */
@ApplicationScoped
class PostingCheck {

    private final LineCheck lines;
    private final Areas areas;
    private final Caller caller;

    PostingCheck(LineCheck lines, Areas areas, Caller caller) {
        this.lines = lines;
        this.areas = areas;
        this.caller = caller;
    }

    /**
     * @throws InvalidRequest for an unknown unit, line or nature, or a unit that does not lie below the other (422)
     * @throws vn.giamngheo.platform.caller.OutsideArea when the caller may not write for one of the units (403)
     */
    void require(PostingDraft draft) {
        requireUnits(draft);
        lines.require(draft.programme(), draft.originYear(), "/entries", draft.entries());
        requireReceivers(draft);
    }

    private void requireUnits(PostingDraft draft) {
        var day = draft.day();
        var tree = areas.tree();
        if (tree.at(draft.unit(), day).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", draft.unit(), day));
        }
        caller.requireCovers(draft.unit(), day);
        draft.terms().counterUnit().ifPresent(above -> {
            caller.requireCovers(above, day);
            boolean ownBody = draft.unit().equals(above)
                    && draft.kind() == PostingKind.ALLOCATION
                    && !draft.terms().holder().isEmpty();
            if (!ownBody && (draft.unit().equals(above) || !tree.isWithin(draft.unit(), above, day))) {
                throw new InvalidRequest(new FieldFault("/unit", "UNIT_NOT_BELOW", draft.unit(), above, day));
            }
        });
    }

    private void requireReceivers(PostingDraft draft) {
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < draft.entries().size(); i++) {
            var line = draft.entries().get(i);
            var pointer = "/entries/" + i + "/toLine";
            boolean moves = draft.kind() == PostingKind.ADJUSTMENT;
            if (moves != (line.toLine() != null)) {
                faults.add(new FieldFault(pointer, moves ? "RECEIVING_LINE_NEEDED" : "NO_RECEIVING_LINE"));
            } else if (moves && line.toLine().equals(line.line())) {
                faults.add(new FieldFault(pointer, "SAME_LINE", line.line()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        if (draft.kind() == PostingKind.ADJUSTMENT) {
            var receivers = draft.entries().stream().map(PostingLine::receiver).toList();
            lines.require(draft.programme(), draft.originYear(), "/entries", "toLine", receivers);
        }
    }
}
