package vn.giamngheo.budget.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.budget.programme.LineUse;
import vn.giamngheo.budget.programme.Nature;

/**
 * Question how a sum would be divided by points. Nothing is stored.
 *
 * @param source of the money that is compared with what is posted, for example CENTRAL
 * @param totalVnd whole dong to divide
 */
record SimulateAllocation(
        @Schema(examples = "2024") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @Schema(examples = "DA1.1") @NotBlank @Size(max = 20)
        String line,

        @Schema(examples = "CENTRAL") @NotNull Source source,

        @NotNull Nature nature,

        @Schema(examples = "98553000000") @NotNull @PositiveOrZero @Max(1_000_000_000_000_000L)
        Long totalVnd,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid Criterion> criteria,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Receiver> units)
        implements LineUse {

    /**
     * A criterion that counts.
     *
     * @param points for each {@code per}; the norm's when absent, which is refused while its text is not at hand
     * @param per of how many; the norm's when absent
     */
    @Schema(name = "SimulationCriterion")
    record Criterion(
            @Schema(examples = "POOR_HOUSEHOLDS") @NotBlank @Size(max = 60)
            String criterion,

            @Schema(examples = "0.5") @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
            BigDecimal points,

            @Schema(examples = "100")
            @DecimalMin("0.000001")
            @DecimalMax("1000000000")
            @Digits(integer = 10, fraction = 6)
            BigDecimal per) {}

    /** @param values how much of each criterion of the question the unit has; what is not named counts 0 */
    @Schema(name = "SimulationUnit")
    record Receiver(
            @Schema(examples = "109") @NotBlank @Size(max = 10)
            String unit,

            @NotNull
            Map<
                            @NotBlank String,
                            @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 6)
                            BigDecimal>
                    values) {}
}
