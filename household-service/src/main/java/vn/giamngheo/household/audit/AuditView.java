package vn.giamngheo.household.audit;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that somebody did.
 *
 * @param position in its chain, from 1
 * @param subject id of what it was done to: a household, or where it was done to many at once the act, round, job ..
 * @param detail depends on the action
 * @param hash SHA-256 over the entry before and this one
 */
record AuditView(
        @Schema(required = true) long id,

        @Schema(required = true, examples = "household/20047/2021-01-01")
        String stream,

        @Schema(required = true) long position,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy,
        String client,
        String requestId,

        @Schema(required = true, examples = "HOUSEHOLD_REGISTERED")
        String action,

        @Schema(required = true) String subject,
        @Schema(examples = "20047") String unit,
        @Schema(required = true) Map<String, Object> detail,
        @Schema(required = true) String hash) {}
