package vn.giamngheo.household.movement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a closing says; its JSON is what is hashed. */
record ClosingContent(
        @Schema(required = true, examples = "481") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) LocalDate map,
        @Schema(required = true) int relapseMonths,
        @Schema(required = true) MovementTable poor,
        @Schema(required = true) MovementTable nearPoor,
        @Schema(required = true) List<CommuneMovement> communes) {}
