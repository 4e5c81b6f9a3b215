package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a household lived when it was last surveyed, with its members of the day that the question is about.
 *
 * @param surveyedOn day of the survey; absent when none was recorded by then, and then there are no facts
 */
public record LivingConditions(
        @Schema(required = true) UUID householdId,
        LocalDate surveyedOn,
        DwellingFacts dwelling,
        @Schema(required = true) List<Person> members) {

    /**
     * A member with what the survey found. No name.
     *
     * @param birthDate absent where only the year is known
     * @param facts absent when the survey did not speak of this person
     */
    public record Person(
            @Schema(required = true) UUID id,
            @Schema(required = true) Relation relation,
            @Schema(required = true) Sex sex,
            @Schema(required = true) int birthYear,
            LocalDate birthDate,
            MemberFacts facts) {}
}
