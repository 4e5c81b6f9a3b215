package vn.giamngheo.reporting.summary;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.reporting.fact.money.Discrepancy;

/** A difference that somebody has to settle; in dong. */
record DiscrepancyView(
        UUID id,
        UUID proposalId,
        @Schema(examples = "2024") int year,
        @Schema(examples = "DA7") String subject,
        @Schema(examples = "1370000000") long declaredVnd,
        @Schema(examples = "1440000000") long computedVnd,
        @Schema(examples = "70000000") long differenceVnd,
        String owner,
        @Schema(examples = "OPEN") String state) {

    static DiscrepancyView of(Discrepancy discrepancy) {
        return new DiscrepancyView(
                discrepancy.id(),
                discrepancy.proposalId(),
                discrepancy.year(),
                discrepancy.subject(),
                discrepancy.declaredVnd(),
                discrepancy.computedVnd(),
                discrepancy.differenceVnd(),
                discrepancy.owner(),
                discrepancy.state());
    }
}
