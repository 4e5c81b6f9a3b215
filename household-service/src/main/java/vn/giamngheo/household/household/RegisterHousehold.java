package vn.giamngheo.household.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/**
 * A household as it enters the register.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param code unique within the commune
 * @param unit commune on the map of {@code registeredOn}
 * @param area place of residence, its own fact: not derived from the kind of the unit
 * @param meritHousehold has a person of merit to the revolution; false when left out
 * @param noLabourCapacity nobody in it is able to work; false when left out
 * @param surveyedOn day on which the facts of dwelling and members were found; {@code registeredOn} when left out
 * @param members exactly one of them is the head
 */
public record RegisterHousehold(
        UUID id,

        @NotNull @OneLine @Size(max = 40) @Schema(examples = "AL-20047-0001")
        String code,

        @NotNull @OneLine @Size(max = 10) @Schema(examples = "20047")
        String unit,

        @OneLine @Size(max = 200) @Schema(examples = "Thôn Ca Cú 1")
        String village,

        @NotNull Settlement area,
        @NotNull @Schema(examples = "2021-12-31") LocalDate registeredOn,

        Boolean meritHousehold,
        Boolean noLabourCapacity,
        LocalDate surveyedOn,
        @Valid DwellingFacts dwelling,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid RegisterMember> members) {

    /** Day of the survey that the facts come from; null when there are none. */
    public LocalDate dayOfFacts() {
        return Survey.day(dwelling, members, surveyedOn, registeredOn);
    }
}
