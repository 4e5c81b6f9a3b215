package vn.giamngheo.household.classification;

import static vn.giamngheo.household.household.Classification.AVERAGE;
import static vn.giamngheo.household.household.Classification.NOT_POOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.standard.Limits;

/**
 * Average living standard, for households above near-poor. It is decided on real income of the last twelve months, never on
 * points, and concerns households that live on agriculture, forestry, fishery or salt.
 */
final class AveragePolicy {

    private AveragePolicy() {}

    /**
     * Average: income above the poverty limit and at most 2,250,000 dong in rural, at most 3,000,000 dong in urban areas (Decree
     * 07/2021/NĐ-CP Article 3). Above: not poor. Where the law's figure is not known, not poor, and the step says so.
     */
    static Finding classify(Income income, Limits limits, String clause, Step... before) {
        var band = limits.incomeAverageVndPerMonth().isPresent()
                ? Step.atMost(
                        Rule.INCOME_AVERAGE,
                        clause,
                        income.vndPerMonth(),
                        limits.incomeAverageVndPerMonth().getAsLong())
                : Step.unknown(Rule.INCOME_AVERAGE, clause, income.vndPerMonth());
        var steps = Stream.concat(Stream.of(before), Stream.of(band)).toList();
        return new Finding(band.isMet() ? AVERAGE : NOT_POOR, List.copyOf(steps));
    }

    /**
     * What the commune determines on request: as above for households that live on agriculture, forestry, fishery or salt; whatever
     * the income, no other one. Empty at or below the poverty limit, where a household is poor or near-poor by its deprivation.
     *
     * @param limits of a standard whose band is published
     */
    static Optional<Classification> determine(Livelihood livelihood, long incomeVndPerMonth, Limits limits) {
        if (incomeVndPerMonth <= limits.incomeNearPoorVndPerMonth()) {
            return Optional.empty();
        }
        return Optional.of(
                livelihood == Livelihood.OTHER
                        ? NOT_POOR
                        : classify(new Income(incomeVndPerMonth, 0), limits, "").classification());
    }
}
