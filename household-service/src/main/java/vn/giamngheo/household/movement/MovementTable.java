package vn.giamngheo.household.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One list, counted in households and in persons; persons may be missing from what a document declares. */
record MovementTable(
        @NotNull @Valid @Schema(required = true) Columns households,
        @Valid Columns persons) {}
