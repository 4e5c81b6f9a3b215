package vn.giamngheo.household.movement;

import java.time.LocalDate;
import java.util.UUID;

/** Event: the movement of a unit in a period was closed. Counts only. */
record MovementClosed(
        UUID closingId,
        String unit,
        LocalDate unitValidFrom,
        LocalDate from,
        LocalDate to,
        LocalDate map,
        MovementTable poor,
        MovementTable nearPoor,
        String hash) {

    static final String TYPE = "vn.giamngheo.household.movement-closed.v1";

    static MovementClosed of(UUID id, ClosingContent content, String hash) {
        return new MovementClosed(
                id,
                content.unit(),
                content.unitValidFrom(),
                content.from(),
                content.to(),
                content.map(),
                content.poor(),
                content.nearPoor(),
                hash);
    }
}
