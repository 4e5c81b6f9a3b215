package vn.giamngheo.household.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a survey found. It takes the place of an earlier record of the same day.
 *
 * @param members those of whom the survey speaks
 */
record RecordConditions(
        @NotNull @Schema(examples = "2022-10-03") LocalDate surveyedOn,
        @Valid DwellingFacts dwelling,

        @NotNull @Size(max = 60) List<@NotNull @Valid Person> members) {

    /** A person of the household and what was found of them. */
    record Person(@NotNull UUID id, @NotNull @Valid MemberFacts facts) {}
}
