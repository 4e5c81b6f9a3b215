package vn.giamngheo.household.quality;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reason to look closer; never a finding.
 *
 * @param householdId of a signal about one household
 * @param code of that household
 */
record QualitySignal(
        @Schema(required = true) SignalKind kind,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true, examples = "Xã Hồng Vân") String unitNameVi,
        UUID householdId,
        String code,

        @Schema(required = true, description = "What was counted: times, percent, households, points")
        long value,

        @Schema(
                required = true,
                description =
                        "What it was compared with: limit, median, households at or below the score limit, points nearest by the facts")
        long compared,

        @Schema(required = true, description = "In the language of Accept-Language")
        String summary,

        @Schema(required = true, description = "In the language of Accept-Language")
        String recommendation) {

    /** By which signals are ordered within a kind. */
    String key() {
        return householdId == null ? unit + "/" + unitValidFrom : householdId.toString();
    }
}
