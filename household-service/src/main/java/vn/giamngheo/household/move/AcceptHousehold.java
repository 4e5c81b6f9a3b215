package vn.giamngheo.household.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;
import vn.giamngheo.household.place.Settlement;

/**
 * The destination takes a household in.
 *
 * @param movedOn first day there, the day of release or later
 * @param code unique within the commune
 */
public record AcceptHousehold(
        @NotNull @Schema(examples = "2023-05-10") LocalDate movedOn,

        @NotNull @OneLine @Size(max = 40) @Schema(examples = "AL-20050-0107")
        String code,

        @OneLine @Size(max = 200) String village,
        @NotNull Settlement area) {}
