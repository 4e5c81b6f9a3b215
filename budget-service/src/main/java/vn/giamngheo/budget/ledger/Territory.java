package vn.giamngheo.budget.ledger;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.giamngheo.platform.area.AreaTree;

/**
 * A unit and all that lies below it.
 *
 * @param units codes
 */
public record Territory(Set<String> units) {

    /** As of a budget account: a unit that lay there at the beginning or at the end of the year counts. */
    public static Territory of(AreaTree tree, String unit, int year) {
        var budgetYear = new BudgetYear(year);
        var units = new TreeSet<String>();
        Stream.of(budgetYear.firstDay(), budgetYear.lastDay()).forEach(day -> {
            var next = new java.util.ArrayDeque<String>();
            next.add(unit);
            while (!next.isEmpty()) {
                var code = next.remove();
                units.add(code);
                tree.children(code, day).forEach(child -> next.add(child.code()));
            }
        });
        return new Territory(units);
    }
}
