package vn.giamngheo.household.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a survey found. It takes the place of an earlier record of the same day.
 *
 * @param causes codes of {@code /poverty-causes}, each once
 * @param needs each once
 */
record RecordNeeds(
        @NotNull @Schema(examples = "2022-10-03") LocalDate surveyedOn,

        @NotNull @Size(max = 20) @Schema(examples = "[\"LACK_CAPITAL\", \"LACK_LABOUR_SKILL\"]")
        List<@NotNull String> causes,

        @NotNull @Size(max = 7) List<@NotNull SupportKind> needs) {}
