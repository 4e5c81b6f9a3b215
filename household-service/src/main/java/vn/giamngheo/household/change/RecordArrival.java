package vn.giamngheo.household.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.RegisterMember;

/**
 * Somebody came into a household.
 *
 * @param effectiveOn first day in it
 */
public record RecordArrival(
        @NotNull @Schema(examples = "2023-05-02") LocalDate effectiveOn,
        @NotNull Reason reason,
        @NotNull @Valid RegisterMember member) {

    /** Why. */
    public enum Reason {
        BORN,
        JOINED
    }
}
