package vn.giamngheo.reporting.summary;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.reporting.fact.money.Proposal;

/** What a document asks for, as it declares it and as its components add up; in dong. */
record ProposalView(
        UUID id,
        @Schema(examples = "2024") int year,
        @Schema(examples = "204/KH-UBND") String documentNumber,
        @Schema(examples = "196280000000") long declaredVnd,
        @Schema(examples = "196350000000") long computedVnd,

        @Schema(description = "Computed less declared", examples = "70000000")
        long differenceVnd) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.year(),
                proposal.documentNumber(),
                proposal.declaredVnd(),
                proposal.computedVnd(),
                proposal.computedVnd() - proposal.declaredVnd());
    }
}
