package vn.giamngheo.reporting.place;

import java.util.List;
import vn.giamngheo.reporting.database.Column;

/**
 * The units of any day that stand within one unit of a map.
 *
 * @param within  their facts belong to the unit
 * @param touching units that were divided: only a part of them went to the unit, so their facts cannot be assigned
 */
public record Selection(AdministrativeMap map, List<Part> within, List<Unit> touching) {

    /**
     * @param label    code under which its facts are added up: the unit asked for, or one of its children
     * @param standsAt code of the smallest unit of the map that holds it
     */
    public record Part(Unit unit, String label, String standsAt) {}

    /** Units added up under that label that are not on this map and were carried over to it by lineage. */
    public long carriedOver(String label) {
        return within.stream()
                .filter(part -> part.label().equals(label))
                .filter(part -> !map.shows(part.unit()))
                .count();
    }

    /** Units of which only a part lies in the unit of that code: it, or one of its children. */
    public List<Unit> divided(String code) {
        return java.util.stream.Stream.concat(
                        touching.stream(),
                        within.stream()
                                .filter(part -> !part.label().equals(code))
                                .map(Part::unit))
                .filter(unit -> map.divides(unit, code))
                .toList();
    }

    public String nameVi(Unit unit) {
        return map.nameVi(unit);
    }

    public Column codes() {
        return Column.texts(within, part -> part.unit().code());
    }

    public Column firstDays() {
        return Column.days(within, part -> part.unit().validFrom());
    }

    public Column labels() {
        return Column.texts(within, Part::label);
    }
}
