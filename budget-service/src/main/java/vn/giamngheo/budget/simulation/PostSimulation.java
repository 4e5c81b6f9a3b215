package vn.giamngheo.budget.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.Terms;
import vn.giamngheo.platform.time.Ids;

/**
 * Request to post what a simulation says, share by share, all of it or nothing.
 *
 * @param simulation the question, asked again: what is posted is its answer
 * @param from the unit above, out of whose money it is given; absent when the money comes from outside this ledger
 */
record PostSimulation(
        @NotNull @Valid SimulateAllocation simulation,
        @Schema(examples = "06") @Size(min = 1, max = 10) String from,

        @NotNull @Valid Decision decision) {

    /** A unit that gets nothing has no posting. */
    List<PostingDraft> drafts(SimulationView answer) {
        return answer.items().stream()
                .filter(share -> share.simulatedVnd() > 0)
                .map(this::draft)
                .toList();
    }

    private PostingDraft draft(SimulationView.Share share) {
        return new PostingDraft(
                Ids.next(),
                from == null ? PostingKind.APPROPRIATION : PostingKind.ALLOCATION,
                simulation.programme(),
                share.unit(),
                simulation.budgetYear(),
                simulation.budgetYear(),
                decision,
                List.of(new PostingLine(
                        simulation.line(), simulation.source(), simulation.nature(), share.simulatedVnd())),
                Terms.NONE.with(from));
    }
}
