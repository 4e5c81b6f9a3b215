package vn.giamngheo.reporting.indicator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A sum over cells, as the catalogue writes it: {@code households[classification=POOR|NEAR_POOR]} adds up the households
 * whose classification is one of the two.
 *
 * @param dimension what is restricted; null when nothing is
 */
record Formula(String measure, String dimension, Set<String> values) {

    private static final Pattern SHAPE = Pattern.compile("([a-z_.]+)(?:\\[([a-zA-Z]+)=([A-Z_|]+)])?");

    static Formula parse(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a formula: " + text);
        }
        return new Formula(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3) == null ? Set.of() : Set.of(matcher.group(3).split("\\|")));
    }

    long of(List<Cell> cells) {
        return cells.stream().filter(this::takes).mapToLong(Cell::amount).sum();
    }

    private boolean takes(Cell cell) {
        return cell.measure().equals(measure)
                && (dimension == null || values.contains(cell.dimensions().get(dimension)));
    }

    /** Whether both take the same values of that dimension, so that their ratio has a meaning for each of them. */
    boolean restrictsAlike(Formula other, String by) {
        return restriction(by).equals(other.restriction(by));
    }

    private Set<String> restriction(String by) {
        return by.equals(dimension) ? values : Set.of();
    }

    @Override
    public String toString() {
        return dimension == null
                ? measure
                : measure + "[" + dimension + "=" + String.join("|", new TreeSet<>(values)) + "]";
    }
}
