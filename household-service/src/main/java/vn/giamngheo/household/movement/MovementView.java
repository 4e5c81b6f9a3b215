package vn.giamngheo.household.movement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Movement of a unit: the sum, and a page of its communes.
 *
 * @param items communes with anything to tell, by code
 */
record MovementView(
        @Schema(required = true, examples = "481") String unit,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,

        @Schema(required = true, description = "Day whose map the figures are shown on")
        LocalDate map,

        @Schema(required = true, description = "Look-back that tells relapse from newcomers (source pending)")
        int relapseMonths,

        @Schema(required = true) MovementTable poor,
        @Schema(required = true) MovementTable nearPoor,
        @Schema(required = true) List<CommuneMovement> items,
        String nextCursor) {}
