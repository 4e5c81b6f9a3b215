package vn.giamngheo.household.labour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * Work, training or advice that an employment centre offers.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param trade code of {@code /trades}
 * @param unit for whom: any unit of the map of {@code validFrom}; everybody in it and below it
 * @param validTo day after the last; open when left out
 */
record PostOffer(
        UUID id,
        @NotNull WorkNeed kind,
        @NotNull @Schema(examples = "CRAFTS") String trade,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "Trung tâm Dịch vụ việc làm tỉnh")
        String provider,

        @OneLine @Size(max = 1000) String note,
        @NotNull @Schema(examples = "481") String unit,

        @NotNull @Min(1) @Max(100_000) @Schema(examples = "30")
        Integer places,

        @NotNull @Schema(examples = "2023-03-01") LocalDate validFrom,
        @Schema(examples = "2023-07-01") LocalDate validTo) {}
