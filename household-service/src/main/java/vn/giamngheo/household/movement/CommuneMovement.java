package vn.giamngheo.household.movement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Movement of one commune. */
record CommuneMovement(
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true, examples = "Xã Hồng Vân") String unitNameVi,
        @Schema(required = true) MovementTable poor,
        @Schema(required = true) MovementTable nearPoor) {}
