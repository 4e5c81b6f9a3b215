package vn.giamngheo.household.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
        @Valid MemberFacts facts) {

    public RegisterMember {
        birthYear = birthYear == null && birthDate != null ? (Integer) birthDate.getYear() : birthYear;
    }

    /** The same person, with an id in any case. */
    public RegisterMember withId(UUID given) {
        return new RegisterMember(given, name, sex, birthYear, birthDate, ethnicity, relation, facts);
    }
}
