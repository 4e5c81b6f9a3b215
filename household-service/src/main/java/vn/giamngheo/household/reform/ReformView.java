package vn.giamngheo.household.reform;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.area.Reform;

/**
 * A reform and whom it touches.
 *
 * @param applied false in the answer to a dry run
 */
record ReformView(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate effectiveOn,
        @Schema(required = true) String legalBasis,
        @Schema(required = true) int ended,
        @Schema(required = true) int begun,
        @Schema(required = true) int passages,
        @Schema(required = true) boolean applied,
        @Schema(required = true) ReformImpact impact) {

    static ReformView of(Reform reform, boolean applied, ReformImpact impact) {
        return new ReformView(
                reform.id(),
                reform.effectiveOn(),
                reform.legalBasis(),
                reform.ended().size(),
                reform.begun().size(),
                reform.passages().size(),
                applied,
                impact);
    }
}
