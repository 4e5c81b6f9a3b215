package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.areasum.AreaSums;

/** The floor below knows the columns of a cell by name only. */
class SummedColumnsTest {

    @Test
    void every_side_of_a_cell_is_summed_up() {
        assertEquals(
                Arrays.stream(Account.values()).map(Account::column).collect(Collectors.toSet()),
                Set.copyOf(AreaSums.SIDES));
    }

    @Test
    void sums_are_broken_down_by_all_but_unit_and_holder() {
        var summed = Arrays.stream(Dimension.values())
                .filter(Dimension::isSummed)
                .map(Dimension::column)
                .collect(Collectors.toCollection(TreeSet::new));
        summed.add("budget_year");
        assertEquals(new TreeSet<>(AreaSums.DIMENSIONS), summed);
        assertEquals(Dimension.values().length - 2, summed.size() - 1);
    }
}
