package vn.giamngheo.plan.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.plan.target.judgement.Comparison;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** A target as a plan states it. Numbers are taken exactly as they are written. */
record RecordTarget(
        @Schema(description = "UUIDv7 made by the caller; made here when absent")
        UUID id,

        @Schema(description = "Code of the indicator", examples = "poverty.rate.poor")
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = "[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*")
        String indicator,

        @Schema(description = "Unit of measure, or the population of a share", examples = "share of poor households")
        @NotBlank
        @Size(max = 200)
        String unitOfMeasure,

        @Schema(description = "Value the plan starts from, as declared", examples = "0.382")
        @Digits(integer = 18, fraction = 9)
        BigDecimal baseline,

        @Schema(description = "Day of the baseline; absent when the document does not state it")
        LocalDate baselineAt,

        @Schema(description = "The limit; absent for WITHIN", examples = "0.2491") @Digits(integer = 18, fraction = 9)
        BigDecimal target,

        @Schema(description = "Lower end, inclusive; only for WITHIN") @Digits(integer = 18, fraction = 9)
        BigDecimal targetMin,

        @Schema(description = "Upper end, inclusive; only for WITHIN") @Digits(integer = 18, fraction = 9)
        BigDecimal targetMax,

        @Schema(description = "Day by which it is to be reached", examples = "2023-12-31") @NotNull
        LocalDate targetAt,

        @NotNull Comparison comparison,

        @Schema(description = "Targets of a plan with the same group are joined by \"or\": one of them is enough")
        @Size(min = 1, max = 100)
        String alternativeGroup,

        @Schema(description = "Place in the document") @Size(max = 500)
        String source) {

    /** @throws InvalidRequest when the limits do not fit the comparison (422) */
    void check() {
        var faults = new ArrayList<FieldFault>();
        var within = comparison == Comparison.WITHIN;
        checkLimit(faults, "/target", target, !within);
        checkLimit(faults, "/targetMin", targetMin, within);
        checkLimit(faults, "/targetMax", targetMax, within);
        if (faults.isEmpty() && within && targetMax.compareTo(targetMin) < 0) {
            faults.add(new FieldFault("/targetMax", "MAX_BELOW_MIN", targetMin));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private void checkLimit(List<FieldFault> faults, String pointer, BigDecimal limit, boolean needed) {
        if (needed != (limit != null)) {
            faults.add(new FieldFault(pointer, needed ? "LIMIT_NEEDED" : "LIMIT_UNUSED", comparison));
        }
    }
}
