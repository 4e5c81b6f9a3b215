package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.support.Supports;
import vn.giamngheo.reporting.fact.support.Supports.Dimension;
import vn.giamngheo.reporting.place.Selection;

/**
 * What households received in a period. Of a whole year nothing counts that was cancelled, whenever it was; of a quarter or a month what
 * was cancelled up to its last day does not count.
 */
@ApplicationScoped
class SupportCells implements CellSource {

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Supports supports;

    SupportCells(Supports supports) {
        this.supports = supports;
    }

    @Override
    public Family family() {
        return Family.SUPPORT;
    }

    @Override
    public List<Cell> cells(Selection selection, Period period, LocalDate asOf, Set<String> measures, String by) {
        var cancelledUntil = period.isYear() ? ANY_DAY : asOf;
        var cells = new ArrayList<Cell>();
        for (var given : supports.given(selection, period.first(), asOf, cancelledUntil)) {
            var dimensions = Map.of("kind", given.kind(), "line", given.line());
            cells.add(new Cell(given.label(), "supports", dimensions, given.supports()));
            cells.add(new Cell(given.label(), "amount", dimensions, given.amountVnd()));
        }
        if (measures.contains("supported")) {
            supports.households(selection, period.first(), asOf, cancelledUntil, dimension(by)).stream()
                    .map(counted -> Cell.of("supported", counted))
                    .forEach(cells::add);
        }
        return cells;
    }

    @Override
    public Coverage coverage(Selection selection, String label) {
        return Coverage.ofCommunes(selection, label);
    }

    private static Dimension dimension(String by) {
        return by == null || by.equals(Dimensions.UNIT) ? null : Dimension.valueOf(by.toUpperCase(Locale.ROOT));
    }
}
