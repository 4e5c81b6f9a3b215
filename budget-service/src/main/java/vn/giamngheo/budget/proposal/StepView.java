package vn.giamngheo.budget.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;

/**
 * A step as callers see it.
 *
 * @param reason of a return; what was said with a submission, if anything
 * @param decision only of an approval
 * @param openDiscrepancies how many differences nobody had explained when the step was taken
 */
@Schema(name = "BudgetProposalStep")
record StepView(
        UUID id,
        UUID proposalId,
        ProposalStep kind,
        String reason,
        Decision decision,
        int openDiscrepancies,
        Instant takenAt) {}
