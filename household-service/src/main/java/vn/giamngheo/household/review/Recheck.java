package vn.giamngheo.household.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.classification.Livelihood;

/**
 * What looking into a complaint came to. With points, they replace those of the survey; without, the survey stands.
 *
 * @param livelihood given with {@code incomeVndPerMonth}, and nothing else, where average living standard is determined
 * @param scoreA given together with {@code scoreB}, or neither
 */
record Recheck(
        @NotNull LocalDate recheckedOn,
        @NotBlank @Size(max = 4000) String finding,
        String standard,
        @Min(0) @Max(1000) Integer scoreA,
        Integer scoreB,
        @Size(max = 12) List<@NotNull String> deprivedIndicators,

        @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "1200000")
        Long incomeVndPerMonth,

        Livelihood livelihood)
        implements Act {

    /** Whether the survey stands. */
    boolean confirms() {
        return scoreA == null
                && scoreB == null
                && deprivedIndicators == null
                && incomeVndPerMonth == null
                && livelihood == null;
    }

    @Override
    public Step step() {
        return Step.RECHECK;
    }

    @Override
    public LocalDate day() {
        return recheckedOn;
    }

    @Override
    public String dayField() {
        return "/recheckedOn";
    }

    @Override
    public Picked dossiers() {
        return null;
    }
}
