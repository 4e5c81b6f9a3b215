package vn.giamngheo.reporting.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.reporting.fact.money.MoneyKind;
import vn.giamngheo.reporting.fact.money.MoneyMeasure;
import vn.giamngheo.reporting.fact.money.MoneySum;

/** Money of one budget year of a place and everything below it, in dong. */
record MoneyView(
        @Schema(examples = "2023") int budgetYear,
        Amounts total,
        @Schema(description = "CAPITAL, then RECURRENT") List<NatureView> byNature) {

    /** Granted includes what was carried over into the year. */
    record Amounts(
            @Schema(examples = "162063000000") long appropriatedVnd,

            @Schema(description = "Of which carried over", examples = "13055000000")
            long carriedOverVnd,

            long disbursedVnd) {

        private static Amounts of(List<MoneySum> sums, Predicate<MoneySum> which) {
            long carriedOver = sum(sums, which.and(sum -> sum.kind() == MoneyKind.CARRIED_OVER));
            return new Amounts(
                    sum(sums, which.and(sum -> sum.kind().measure() == MoneyMeasure.GRANTED)),
                    carriedOver,
                    sum(sums, which.and(sum -> sum.kind().measure() == MoneyMeasure.DISBURSED)));
        }

        private static long sum(List<MoneySum> sums, Predicate<MoneySum> which) {
            return sums.stream().filter(which).mapToLong(MoneySum::amountVnd).sum();
        }
    }

    /** Amounts of one nature of money. */
    record NatureView(@Schema(examples = "CAPITAL") String nature, Amounts amounts) {}

    static MoneyView of(int budgetYear, List<MoneySum> sums) {
        return new MoneyView(
                budgetYear,
                Amounts.of(sums, sum -> true),
                Stream.of("CAPITAL", "RECURRENT")
                        .filter(nature ->
                                sums.stream().anyMatch(sum -> sum.nature().equals(nature)))
                        .map(nature -> new NatureView(
                                nature, Amounts.of(sums, sum -> sum.nature().equals(nature))))
                        .toList());
    }
}
