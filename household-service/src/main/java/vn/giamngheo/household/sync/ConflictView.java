package vn.giamngheo.household.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Fields on which a phone and the register differ.
 *
 * @param baseVersion that the phone had seen
 * @param version of the household now; whoever resolves the conflict names it
 * @param resolvedAt absent while it is open
 */
record ConflictView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true) long baseVersion,
        @Schema(required = true) long version,
        @Schema(required = true) List<ConflictField> fields,
        @Schema(required = true) String reportedBy,
        @Schema(required = true) Instant reportedAt,
        List<Resolve.Choice> resolution,
        String resolvedBy,
        Instant resolvedAt) {}
