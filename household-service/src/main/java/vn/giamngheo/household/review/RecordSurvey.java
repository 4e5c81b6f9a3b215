package vn.giamngheo.household.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The survey form of one household.
 *
 * @param standard the one in force on that day when left out
 * @param incomeVndPerMonth per head, where the survey asked for it: standards without published points classify by it
 */
record RecordSurvey(
        @NotNull @Schema(examples = "2022-09-20") LocalDate surveyedOn,
        String standard,

        @NotNull @Min(0) @Max(1000) @Schema(examples = "130")
        Integer scoreA,

        @NotNull @Schema(examples = "40") Integer scoreB,
        @Size(max = 12) List<@NotNull String> deprivedIndicators,

        @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "1200000")
        Long incomeVndPerMonth) {

    RecordSurveys of(UUID household) {
        var form = new SurveyForm(household, scoreA, scoreB, deprivedIndicators, incomeVndPerMonth);
        return new RecordSurveys(surveyedOn, standard, List.of(form));
    }
}
