package vn.giamngheo.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/** A parked event as an operator sees it: where it came from and why it could not be applied. */
public record ParkedEvent(
        long seq,
        UUID id,
        String topic,
        int partition,
        long offset,
        String type,
        String subject,
        String reason,
        Instant parkedAt) {}
