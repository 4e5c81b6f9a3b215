package vn.giamngheo.reporting.fact.money;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnit;
import vn.giamngheo.reporting.place.Unit;

/**
 * What one entry of a posting did with the money of one unit.
 *
 * @param position of the entry in its posting, from 1
 */
record MoneyFact(MoneyKind kind, Posting posting, Unit unit, Posting.Entry entry, int position) {

    static List<MoneyFact> of(MoneyKind kind, Posting posting, Unit unit) {
        return IntStream.range(0, posting.entries().size())
                .mapToObj(i ->
                        new MoneyFact(kind, posting, unit, posting.entries().get(i), i + 1))
                .toList();
    }

    /** Signed dong. */
    long amountVnd() {
        return kind.sign() * entry.amountVnd();
    }

    /** Values of the whole budget year are told anew. */
    ChangedUnit change() {
        return new ChangedUnit(Family.BUDGET, unit, LocalDate.of(posting.budgetYear(), 1, 1));
    }
}
