package vn.giamngheo.household.classification;

import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import vn.giamngheo.household.standard.Limits;

/** Classification by income and deprivation: Decree 07/2021/NĐ-CP Article 3, and Decree 351/2025/NĐ-CP after it. */
final class IncomePolicy {

    private IncomePolicy() {}

    /** Low income: per head per month at most 1,500,000 dong in rural, at most 2,000,000 dong in urban areas (2022-2026). */
    static Step lowIncome(Income income, Limits limits, String clause) {
        return Step.atMost(Rule.INCOME, clause, income.vndPerMonth(), limits.incomeNearPoorVndPerMonth());
    }

    /** Deprived: of at least three of the twelve indicators of basic social services. */
    static Step deprived(Income income, Limits limits, String clause) {
        return Step.atLeast(Rule.DEPRIVED, clause, income.deprived(), limits.minimumDeprived());
    }

    /** Poor: low income and deprived of three or more. Near-poor: low income and deprived of fewer than three. */
    static Finding classify(Income income, Limits limits, String clause) {
        var lowIncome = lowIncome(income, limits, clause);
        if (!lowIncome.isMet()) {
            return AveragePolicy.classify(income, limits, clause, lowIncome);
        }
        var deprived = deprived(income, limits, clause);
        return Finding.of(deprived.isMet() ? POOR : NEAR_POOR, lowIncome, deprived);
    }
}
