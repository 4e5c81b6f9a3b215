package vn.giamngheo.household.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person of a household.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 */
public record RegisterMember(
        UUID id,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "Hồ Thị Nghiên")
        String name,

        @NotNull Sex sex,

        @NotNull @Min(1880) @Max(2200) @Schema(examples = "1975")
        Integer birthYear,

        @NotNull @OneLine @Size(max = 60) @Schema(examples = "Tà Ôi")
        String ethnicity,

        @NotNull Relation relation) {}
