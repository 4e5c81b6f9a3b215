package vn.giamngheo.household.change;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody died or left a household. A household whose last member goes is not counted from that day on.
 *
 * @param effectiveOn first day without the person
 * @param newHead who is the head from then on; needed when the head goes and others stay
 */
public record RecordDeparture(
        @NotNull @Schema(examples = "2023-05-02") LocalDate effectiveOn,
        @NotNull Reason reason,
        UUID newHead) {

    /** Why. */
    public enum Reason {
        DIED,
        LEFT
    }
}
