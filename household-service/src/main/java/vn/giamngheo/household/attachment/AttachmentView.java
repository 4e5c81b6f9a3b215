package vn.giamngheo.household.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file beside a household or a round.
 *
 * @param sha256 of the file as it is kept, hexadecimal
 * @param removedAt absent while it is there; nothing but this row is left of it then
 */
record AttachmentView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "biên bản họp thôn.pdf")
        String name,

        @Schema(required = true, examples = "application/pdf")
        String contentType,

        @Schema(required = true) int sizeBytes,
        @Schema(required = true) String sha256,
        @Schema(required = true) String recordedBy,
        @Schema(required = true) Instant recordedAt,
        String removedBy,
        Instant removedAt) {}
