package vn.giamngheo.household.movement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed period. */
record ClosingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ClosingContent content,

        @Schema(required = true, description = "SHA-256 of the content as it was stored, in hexadecimal")
        String hash,

        @Schema(required = true, description = "Whether the register gives the same figures now")
        boolean unchanged,

        @Schema(required = true) Instant closedAt,
        @Schema(required = true) String closedBy) {}
