package vn.giamngheo.household.classification;

import java.util.Optional;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.standard.Limits;

/** Class of a surveyed household under any standard. The set-based run gives the same answers; a test holds it to that. */
final class ReclassificationPolicy {

    private ReclassificationPolicy() {}

    /**
     * By points where the standard has published limits for them (Circular 07/2021/TT-BLĐTBXH); otherwise by income and the number
     * of deprived indicators; empty where income was not surveyed. A standard of ten indicators counts at most ten.
     */
    static Optional<Classification> classify(Surveyed household, Limits limits) {
        if (limits.scoreALimit().isPresent()) {
            return Optional.of(ScorePolicy.classify(new Scores(household.scoreA(), household.scoreB()), limits)
                    .classification());
        }
        if (household.incomeVndPerMonth().isEmpty()) {
            return Optional.empty();
        }
        int deprived = Math.min(household.scoreB() / Limits.POINTS_PER_INDICATOR, limits.indicators());
        var income = new Income(household.incomeVndPerMonth().getAsLong(), deprived);
        return Optional.of(byIncome(income, limits, "").classification());
    }

    /**
     * The same where no more than the income is known (average living standard was determined), under any standard; empty where the
     * deprivation would decide.
     */
    static Optional<Classification> classify(long incomeVndPerMonth, Limits limits) {
        var least = byIncome(new Income(incomeVndPerMonth, 0), limits, "").classification();
        var most = byIncome(new Income(incomeVndPerMonth, limits.indicators()), limits, "")
                .classification();
        return Optional.of(least).filter(most::equals);
    }

    /** The rule of 2016 where very low income decides alone, that of 2021 otherwise. */
    static Finding byIncome(Income income, Limits limits, String clause) {
        return limits.hasPoorWhateverDeprivation()
                ? EitherOrPolicy.classify(income, limits, clause)
                : IncomePolicy.classify(income, limits, clause);
    }
}
