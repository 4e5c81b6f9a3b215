package vn.giamngheo.household.movement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * A period that is to be closed.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param map day whose map the figures are shown on; {@code to} when left out
 */
record CloseMovement(
        UUID id,
        @NotNull @OneLine @Schema(examples = "481") String unit,
        @NotNull @Schema(examples = "2021-12-31") LocalDate from,
        @NotNull @Schema(examples = "2022-12-31") LocalDate to,
        LocalDate map) {}
