package vn.giamngheo.budget.ledger;

import java.util.Comparator;
import vn.giamngheo.budget.programme.Nature;

/**
 * The smallest place that holds money. Ordered, so that all postings lock cells in the same order and none waits in a circle.
 *
 * @param budgetYear year in which the money may be spent
 * @param originYear year for which it was granted: earlier than the budget year when it was carried over
 * @param holder the body of the unit that holds the money, for example a department; empty for the unit itself
 */
record Cell(
        String programme,
        String unit,
        int budgetYear,
        int originYear,
        String line,
        Source source,
        Nature nature,
        String holder)
        implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::programme)
            .thenComparing(Cell::unit)
            .thenComparingInt(Cell::budgetYear)
            .thenComparingInt(Cell::originYear)
            .thenComparing(Cell::line)
            .thenComparing(Cell::source)
            .thenComparing(Cell::nature)
            .thenComparing(Cell::holder);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    /** The cell from which carried money comes: the same money, one budget year earlier. */
    Cell yearBefore() {
        return new Cell(programme, unit, budgetYear - 1, originYear, line, source, nature, holder);
    }

    /** The same money on another line. */
    Cell on(String otherLine) {
        return new Cell(programme, unit, budgetYear, originYear, otherLine, source, nature, holder);
    }

    /** The same money in the hands of another unit itself. */
    Cell of(String otherUnit) {
        return new Cell(programme, otherUnit, budgetYear, originYear, line, source, nature, "");
    }

    /** In words that a clerk finds again in a balance. */
    String place() {
        var where = "%s %s %s %d (%d)".formatted(line, source, nature, budgetYear, originYear);
        return holder.isEmpty() ? where : where + " " + holder;
    }
}
