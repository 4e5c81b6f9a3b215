package vn.giamngheo.household.classification;

import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import java.util.Optional;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.standard.LowIncomeLimit;

/** Workers of low income: Decree 30/2025/NĐ-CP. */
final class LowIncomeWorkerPolicy {

    private LowIncomeWorkerPolicy() {}

    /**
     * A worker of a household that is neither poor nor near-poor is of low income when income per head per month is at most
     * 2,250,000 dong in rural, at most 3,000,000 dong in urban areas. Empty for poor and near-poor households.
     */
    static Optional<Step> lowIncome(Classification household, long incomeVndPerMonth, LowIncomeLimit limit) {
        return household == POOR || household == NEAR_POOR
                ? Optional.empty()
                : Optional.of(Step.atMost(
                        Rule.LOW_INCOME_WORKER, limit.legalBasis(), incomeVndPerMonth, limit.incomeVndPerMonth()));
    }
}
