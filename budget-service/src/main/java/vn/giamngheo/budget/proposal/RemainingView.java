package vn.giamngheo.budget.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.Nature;

/** What a proposal asks for on a line and what of it has not been appropriated, dong. */
@Schema(name = "BudgetProposalRemaining")
record RemainingView(
        String line,
        Nature nature,
        long proposedCentralVnd,
        long proposedLocalVnd,
        long remainingCentralVnd,
        long remainingLocalVnd) {}
