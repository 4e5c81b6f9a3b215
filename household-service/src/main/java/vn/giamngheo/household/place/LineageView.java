package vn.giamngheo.household.place;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The history of a unit's territory.
 *
 * @param versions everything that the code has meant, oldest first; not necessarily one and the same place
 * @param map day whose map {@code onMap} is about
 * @param onMap units that hold the territory on that map
 */
record LineageView(
        @Schema(required = true) UnitView unit,
        @Schema(required = true) List<UnitSummary> versions,
        @Schema(required = true) LocalDate map,
        @Schema(required = true) List<Kin> onMap) {}
