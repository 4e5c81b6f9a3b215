package vn.giamngheo.household.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dossier went along with its household, which was assigned after its commune was divided.
 *
 * @param changeId of the assignment
 * @param carriedOn first day in the unit that it went to
 * @param undoneAt absent while it stands
 */
record TransferView(
        @Schema(required = true) UUID changeId,
        @Schema(required = true, examples = "22111") String fromUnit,
        @Schema(required = true) LocalDate fromValidFrom,
        @Schema(required = true) String toUnit,
        @Schema(required = true) LocalDate toValidFrom,
        @Schema(required = true) LocalDate carriedOn,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy,
        Instant undoneAt,
        String undoneBy) {}
