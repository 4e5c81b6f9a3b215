package vn.giamngheo.household.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person of a household.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param birthYear may be left out where {@code birthDate} is given
 * @param birthDate may be left out where only the year is known
 * @param citizenId of 9 or 12 digits; a correction that leaves it out keeps it
 * @param previousCitizenId the number of 9 digits that the one of 12 replaced
 * @param facts what the household's survey found of the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterMember(
        UUID id,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "Hồ Thị Nghiên")
        String name,

        @NotNull Sex sex,

        @Min(1880) @Max(2200) @Schema(examples = "1975") Integer birthYear,

        @Schema(examples = "1975-04-30") LocalDate birthDate,

        @NotNull @OneLine @Size(max = 60) @Schema(examples = "Tà Ôi")
        String ethnicity,

        @NotNull Relation relation,
        @Valid MemberFacts facts,

        @Pattern(regexp = "\\d{9}|\\d{12}") @Schema(examples = "046075000123")
        String citizenId,

        @Pattern(regexp = "\\d{9}") @Schema(examples = "191234567")
        String previousCitizenId) {

    public RegisterMember {
        birthYear = birthYear == null && birthDate != null ? (Integer) birthDate.getYear() : birthYear;
    }

    /** Without its numbers, for what is stored as it came. */
    public RegisterMember withoutNumbers() {
        return new RegisterMember(id, name, sex, birthYear, birthDate, ethnicity, relation, facts, null, null);
    }

    /** The same person, with an id in any case. */
    public RegisterMember withId(UUID given) {
        return new RegisterMember(
                given, name, sex, birthYear, birthDate, ethnicity, relation, facts, citizenId, previousCitizenId);
    }
}
