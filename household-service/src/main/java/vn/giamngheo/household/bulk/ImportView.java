package vn.giamngheo.household.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as its caller follows it.
 *
 * @param done households that went through the step the job is at
 * @param total households of the file
 * @param imported households that it brought into the register
 * @param finishedAt absent until it has ended; of one that is undone: when it had succeeded
 * @param errors reasons against rows; the first 1,000 are listed under {@code /errors}
 */
record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ImportState state,
        @Schema(required = true) ImportMode mode,
        @Schema(required = true) boolean dryRun,
        @Schema(required = true, examples = "14050") int done,
        @Schema(required = true, examples = "14050") int total,
        @Schema(required = true, examples = "14050") int imported,
        @Schema(required = true) Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Instant undoneAt,
        @Schema(required = true, examples = "0") int errors) {}
