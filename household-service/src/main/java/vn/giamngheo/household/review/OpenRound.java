package vn.giamngheo.household.review;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens a review of a unit.
 *
 * @param unit of the map of that day, of any level
 * @param openedOn day on which the list is made
 */
record OpenRound(
        UUID id,
        @NotNull RoundKind kind,
        @NotNull @Schema(examples = "481") String unit,
        @NotNull @Schema(examples = "2022-09-05") LocalDate openedOn) {}
