package vn.giamngheo.reporting.indicator;

import java.util.List;
import vn.giamngheo.reporting.place.Selection;

/** All amounts of one family for one unit, or for each of its children, at one time. */
record Sheet(CellSource source, Selection selection, List<Cell> cells) {

    /** Value of the cells under that label; nothing where no unit under it holds facts. */
    Measured measure(Indicator indicator, String label) {
        return holdsFacts(label)
                ? indicator.of(cells.stream()
                        .filter(cell -> cell.label().equals(label))
                        .toList())
                : Measured.nothing();
    }

    Measured measure(Indicator indicator, String label, String dimension, String key) {
        return indicator.of(cells.stream()
                .filter(cell -> cell.label().equals(label))
                .filter(cell -> key.equals(cell.dimensions().get(dimension)))
                .toList());
    }

    /** Values of a dimension that occur among what the indicator measures, in order. */
    List<String> keys(Indicator indicator, String dimension) {
        return cells.stream()
                .filter(cell -> indicator.measures().contains(cell.measure()))
                .map(cell -> cell.dimensions().get(dimension))
                .distinct()
                .sorted()
                .toList();
    }

    Coverage coverage(String label) {
        return source.coverage(selection, label);
    }

    private boolean holdsFacts(String label) {
        return selection.within().stream().anyMatch(part -> part.label().equals(label));
    }
}
