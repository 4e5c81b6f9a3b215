package vn.giamngheo.household.labour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * More or fewer places, and until when.
 *
 * @param places not fewer than are taken
 * @param validTo day after the last; open when left out
 */
record ChangeOffer(
        @NotNull @Min(1) @Max(100_000) @Schema(examples = "40")
        Integer places,

        @Schema(examples = "2023-10-01") LocalDate validTo) {}
