package vn.giamngheo.household.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as its caller follows it.
 *
 * @param done rows that went through the step the job is at
 * @param total rows of the file
 * @param errors reasons against rows; the first 1,000 are listed under {@code /errors}
 */
record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ImportState state,
        @Schema(required = true) boolean dryRun,
        @Schema(required = true, examples = "14050") int done,
        @Schema(required = true, examples = "14050") int total,
        @Schema(required = true) Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        @Schema(required = true, examples = "0") int errors) {}
