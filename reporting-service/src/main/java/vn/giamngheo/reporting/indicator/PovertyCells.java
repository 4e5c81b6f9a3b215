package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.household.PovertyCounts;
import vn.giamngheo.reporting.place.Selection;

/** Households, persons and deprivations of a day. */
@ApplicationScoped
class PovertyCells implements CellSource {

    private final PovertyCounts counts;

    PovertyCells(PovertyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Family family() {
        return Family.POVERTY;
    }

    @Override
    public List<Cell> cells(Selection selection, Period period, LocalDate asOf, Set<String> measures, String by) {
        var cells = new ArrayList<Cell>();
        for (var row : counts.households(selection, asOf)) {
            var dimensions = dimensions(row.area(), row.classification());
            cells.add(new Cell(row.label(), "households", dimensions, row.households()));
            cells.add(new Cell(row.label(), "persons", dimensions, row.persons()));
        }
        if (measures.stream().anyMatch(measure -> measure.startsWith("deprived."))) {
            counts.deprivations(selection, asOf)
                    .forEach(row -> cells.add(new Cell(
                            row.label(),
                            Catalogue.deprivationMeasure(row.indicator()),
                            dimensions(row.area(), row.classification()),
                            row.households())));
        }
        return cells;
    }

    @Override
    public Coverage coverage(Selection selection, String label) {
        return Coverage.ofCommunes(selection, label);
    }

    private static Map<String, String> dimensions(String area, String classification) {
        return Map.of("area", area, "classification", classification);
    }
}
