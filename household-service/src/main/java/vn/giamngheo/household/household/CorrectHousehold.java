package vn.giamngheo.household.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was recorded wrongly and is put right, from the beginning. Unit, area and day of registration are not corrected here: a
 * household elsewhere is a move. What is left out of the optional fields stays as it is.
 *
 * @param members all of them, each with the id that the register gave; who is not named was never there, who has no id is somebody new
 * @param surveyedOn day on which the facts of dwelling and members were found; the day of registration when left out
 */
public record CorrectHousehold(
        @NotNull @OneLine @Size(max = 40) @Schema(examples = "AL-20047-0001")
        String code,

        @OneLine @Size(max = 200) String village,

        Boolean meritHousehold,
        Boolean noLabourCapacity,
        LocalDate surveyedOn,
        @Valid DwellingFacts dwelling,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid RegisterMember> members) {}
