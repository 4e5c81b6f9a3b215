package vn.giamngheo.household.labour;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member of a household looks for advice, training or work.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param trade code of {@code /trades}
 */
record RegisterSeeker(
        UUID id,
        @NotNull UUID householdId,
        @NotNull UUID memberId,
        @NotNull WorkNeed need,
        @NotNull @Schema(examples = "CRAFTS") String trade,
        @NotNull @Schema(examples = "2023-03-06") LocalDate registeredOn) {}
