package vn.giamngheo.household.movement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declared movement with what does not agree in it. */
record DeclarationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) DeclareMovement declared,
        @Schema(required = true) List<MovementDiscrepancy> discrepancies,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy) {}
