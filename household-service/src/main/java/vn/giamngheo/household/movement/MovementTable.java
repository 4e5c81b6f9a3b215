package vn.giamngheo.household.movement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One list, counted in households and in persons. */
record MovementTable(
        @Schema(required = true) Columns households,
        @Schema(required = true) Columns persons) {}
