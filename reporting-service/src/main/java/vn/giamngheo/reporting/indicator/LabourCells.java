package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.labour.Matches;
import vn.giamngheo.reporting.place.Selection;

/** Matches that were made in a period, with what became of them by its last day; and what came out of any match in it. */
@ApplicationScoped
class LabourCells implements CellSource {

    private final Matches matches;

    LabourCells(Matches matches) {
        this.matches = matches;
    }

    @Override
    public Family family() {
        return Family.LABOUR;
    }

    @Override
    public List<Cell> cells(Selection selection, Period period, LocalDate asOf, Set<String> measures, String by) {
        return Stream.concat(
                        matches.made(selection, period.first(), asOf).stream()
                                .map(counted -> Cell.of("matches", counted)),
                        matches.outcomes(selection, period.first(), asOf).stream()
                                .map(counted -> Cell.of("outcomes", counted)))
                .toList();
    }

    @Override
    public Coverage coverage(Selection selection, String label) {
        return Coverage.ofCommunes(selection, label);
    }
}
