package vn.giamngheo.reporting.summary;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.reporting.fact.money.Discrepancy;
import vn.giamngheo.reporting.place.AdministrativeMap;

/** A difference that somebody has to settle; in dong. */
record DiscrepancyView(
        UUID id,
        UUID proposalId,
        @Schema(examples = "2024") int year,
        @Schema(examples = "DA7") String subject,

        @Schema(description = "Which of its figures: TOTAL, CENTRAL, LOCAL or SPLIT", examples = "TOTAL")
        String measure,

        @Schema(examples = "1370000000") long declaredVnd,
        @Schema(examples = "1440000000") long computedVnd,
        @Schema(examples = "70000000") long differenceVnd,

        @Schema(description = "Unit that has to settle it", examples = "109")
        String owner,

        @Schema(description = "Absent where the owner is no unit of the plan's day", examples = "Huyện Phong Thổ")
        String ownerNameVi,

        @Schema(examples = "OPEN") String state) {

    static DiscrepancyView of(Discrepancy discrepancy, AdministrativeMap map) {
        return new DiscrepancyView(
                discrepancy.id(),
                discrepancy.proposalId(),
                discrepancy.year(),
                discrepancy.subject(),
                discrepancy.measure(),
                discrepancy.declaredVnd(),
                discrepancy.computedVnd(),
                discrepancy.differenceVnd(),
                discrepancy.owner(),
                map.unit(discrepancy.owner()).map(Area::nameVi).orElse(null),
                discrepancy.state());
    }
}
