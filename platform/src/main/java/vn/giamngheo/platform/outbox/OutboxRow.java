package vn.giamngheo.platform.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event on its way out.
 *
 * @param seq order of writing
 */
record OutboxRow(
        long seq, UUID id, String type, String subject, OffsetDateTime occurredAt, String requestId, String data) {}
