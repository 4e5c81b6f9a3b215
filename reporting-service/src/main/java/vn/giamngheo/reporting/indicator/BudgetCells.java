package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.money.Money;
import vn.giamngheo.reporting.fact.money.MoneySum;
import vn.giamngheo.reporting.place.Selection;

/**
 * Money of a budget year. Of a whole year all that was decided for it counts, whenever it was decided; of a quarter or a
 * month what was decided for its year up to the last day.
 */
@ApplicationScoped
class BudgetCells implements CellSource {

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Money money;

    BudgetCells(Money money) {
        this.money = money;
    }

    @Override
    public Family family() {
        return Family.BUDGET;
    }

    @Override
    public List<Cell> cells(Selection selection, Period period, LocalDate asOf, Set<String> measures, String by) {
        return money.sums(selection, period.year(), period.isYear() ? ANY_DAY : asOf).stream()
                .map(BudgetCells::cell)
                .toList();
    }

    @Override
    public Coverage coverage(Selection selection, String label) {
        return Coverage.ofUnits(selection, label);
    }

    private static Cell cell(MoneySum sum) {
        return new Cell(
                sum.label(),
                sum.kind().measure().name().toLowerCase(Locale.ROOT),
                Map.of(
                        "kind",
                        sum.kind().name(),
                        "nature",
                        sum.nature(),
                        "source",
                        sum.source(),
                        "line",
                        sum.line(),
                        "originYear",
                        String.valueOf(sum.originYear())),
                sum.amountVnd());
    }
}
