package vn.giamngheo.reporting.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.reporting.place.Selection;

/** How much of the unit a value speaks of. */
@Schema(
        description =
                "How much of the unit the value speaks of: communes for what is known of households, units of every level for money and plans")
public record Coverage(
        @Schema(description = "Units that hold facts by that day")
        int unitsWithData,

        @Schema(description = "Units at and below the unit asked for")
        int units) {

    static Coverage ofCommunes(Selection selection, String label) {
        var map = selection.map();
        var communes = selection.within().stream()
                .filter(part -> part.label().equals(label))
                .map(Selection.Part::standsAt)
                .filter(map::isCommune)
                .distinct()
                .count();
        return new Coverage((int) communes, map.communes(label));
    }

    static Coverage ofUnits(Selection selection, String label) {
        var units = selection.within().stream()
                .filter(part -> part.label().equals(label))
                .map(Selection.Part::standsAt)
                .distinct()
                .count();
        return new Coverage((int) units, selection.map().units(label));
    }
}
