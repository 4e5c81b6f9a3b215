package vn.giamngheo.household.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * Movement as a document declares it.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param map day whose map the unit is of; {@code to} when left out
 */
record DeclareMovement(
        UUID id,
        @NotNull @OneLine @Schema(examples = "481") String unit,
        @NotNull @Schema(examples = "2021-12-31") LocalDate from,
        @NotNull @Schema(examples = "2022-12-31") LocalDate to,
        LocalDate map,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "512/BC-UBND")
        String document,

        @NotNull @Valid MovementTable poor,
        @NotNull @Valid MovementTable nearPoor) {}
