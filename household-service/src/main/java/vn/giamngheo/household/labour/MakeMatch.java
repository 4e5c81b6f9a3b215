package vn.giamngheo.household.labour;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Brings somebody who looks and an offer together; a place of the offer is held for them.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 */
record MakeMatch(
        UUID id,
        @NotNull UUID seekerId,
        @NotNull UUID offerId,
        @NotNull @Schema(examples = "2023-03-20") LocalDate matchedOn) {}
