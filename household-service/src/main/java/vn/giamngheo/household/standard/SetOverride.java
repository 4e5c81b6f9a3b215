package vn.giamngheo.household.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/**
 * Limits that a province sets.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param validTo day after the last; open when left out
 * @param scoreA points that stand for that income; the national ones when left out
 */
record SetOverride(
        UUID id,
        @NotNull @Schema(examples = "79") String unit,
        @NotNull Settlement area,
        @NotNull @Schema(examples = "2022-01-01") LocalDate validFrom,
        LocalDate validTo,

        @NotNull @Max(1_000_000_000_000L) @Schema(examples = "3000000")
        Long incomeVndPerMonth,

        @Min(0) @Max(1000) Integer scoreA,

        @NotNull
        @Size(max = 200)
        @Pattern(regexp = "^(?=.*\\S)[^\\x00-\\x1F\\x7F]*$")
        @Schema(examples = "12/2021/NQ-HĐND")
        String legalBasis) {}
