package vn.giamngheo.household.classification;

import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import vn.giamngheo.household.standard.Limits;

/** Classification of 2016-2021: Decision 59/2015/QĐ-TTg, prolonged through 2021 by Decree 07/2021/NĐ-CP Article 2. */
final class EitherOrPolicy {

    private EitherOrPolicy() {}

    /** Very low income: per head per month at most 700,000 dong in rural, at most 900,000 dong in urban areas. */
    static Step veryLowIncome(Income income, Limits limits, String clause) {
        return Step.atMost(Rule.INCOME_POOR, clause, income.vndPerMonth(), limits.incomePoorVndPerMonth());
    }

    /** Low income: above that and at most 1,000,000 dong in rural, at most 1,300,000 dong in urban areas. */
    static Step lowIncome(Income income, Limits limits, String clause) {
        return Step.atMost(Rule.INCOME, clause, income.vndPerMonth(), limits.incomeNearPoorVndPerMonth());
    }

    /** Deprived: of at least three of the ten indicators. */
    static Step deprived(Income income, Limits limits, String clause) {
        return Step.atLeast(Rule.DEPRIVED, clause, income.deprived(), limits.minimumDeprived());
    }

    /**
     * Poor: very low income, or low income and deprived of three or more. Near-poor: low income, not very low, and deprived of
     * fewer than three.
     */
    static Finding classify(Income income, Limits limits, String clause) {
        var veryLow = veryLowIncome(income, limits, clause);
        if (veryLow.isMet()) {
            return Finding.of(POOR, veryLow);
        }
        var low = lowIncome(income, limits, clause);
        if (!low.isMet()) {
            return AveragePolicy.classify(income, limits, clause, veryLow, low);
        }
        var deprived = deprived(income, limits, clause);
        return Finding.of(deprived.isMet() ? POOR : NEAR_POOR, veryLow, low, deprived);
    }
}
