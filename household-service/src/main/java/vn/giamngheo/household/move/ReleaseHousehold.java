package vn.giamngheo.household.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * The origin lets a household go.
 *
 * @param id of the move, UUID version 7 made by the caller; made here when left out
 * @param toUnit commune on the map of {@code releasedOn}
 */
public record ReleaseHousehold(
        UUID id,

        @NotNull @OneLine @Size(max = 10) @Schema(examples = "20050")
        String toUnit,

        @NotNull @Schema(examples = "2023-05-02") LocalDate releasedOn) {}
