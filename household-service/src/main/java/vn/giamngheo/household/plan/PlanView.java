package vn.giamngheo.household.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A support plan.
 *
 * @param changedOn day of the last step
 * @param allowed steps that can follow
 * @param notes oldest first
 * @param version what a change names in {@code If-Match}
 */
record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true) PlanState state,
        @Schema(required = true) LocalDate changedOn,
        @Schema(required = true) List<PlanStep> allowed,
        @Schema(required = true) PlanContent content,
        @Schema(required = true) List<Note> notes,
        @Schema(required = true) long version) {

    /** How it went, as seen on a day. */
    record Note(
            @Schema(required = true) LocalDate notedOn,
            @Schema(required = true) String note,
            @Schema(required = true) String recordedBy) {}
}
