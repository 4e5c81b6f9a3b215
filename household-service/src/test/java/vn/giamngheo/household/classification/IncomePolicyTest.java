package vn.giamngheo.household.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.household.Classification;

/** Decree 07/2021/NĐ-CP Article 3 and Decree 351/2025/NĐ-CP, below, on and above every limit. */
class IncomePolicyTest {

    @ParameterizedTest(name = "{0} {1}, {2} dong, deprived of {3}: {4}")
    @CsvSource({
        "MDP_2022_2025, RURAL, 1_499_999,  2, NEAR_POOR",
        "MDP_2022_2025, RURAL, 1_500_000,  2, NEAR_POOR",
        "MDP_2022_2025, RURAL, 1_500_000,  3, POOR",
        "MDP_2022_2025, RURAL, 1_500_000,  4, POOR",
        "MDP_2022_2025, RURAL,         0,  2, NEAR_POOR",
        "MDP_2022_2025, RURAL, 1_500_001,  3, AVERAGE",
        "MDP_2022_2025, RURAL, 1_500_001, 12, AVERAGE",
        "MDP_2022_2025, RURAL, 2_249_999,  0, AVERAGE",
        "MDP_2022_2025, RURAL, 2_250_000,  0, AVERAGE",
        "MDP_2022_2025, RURAL, 2_250_001,  0, NOT_POOR",
        "MDP_2022_2025, URBAN, 1_999_999,  3, POOR",
        "MDP_2022_2025, URBAN, 2_000_000,  2, NEAR_POOR",
        "MDP_2022_2025, URBAN, 2_000_000,  3, POOR",
        "MDP_2022_2025, URBAN, 2_000_001,  3, AVERAGE",
        "MDP_2022_2025, URBAN, 3_000_000,  3, AVERAGE",
        "MDP_2022_2025, URBAN, 3_000_001,  3, NOT_POOR",
        "MDP_2027_2030, RURAL, 2_200_000,  3, POOR",
        "MDP_2027_2030, RURAL, 2_200_000,  2, NEAR_POOR",
        "MDP_2027_2030, RURAL, 2_200_001,  3, NOT_POOR",
        "MDP_2027_2030, URBAN, 2_800_000,  3, POOR",
        "MDP_2027_2030, URBAN, 2_800_001,  3, NOT_POOR",
    })
    void poor_needs_low_income_and_three_deprived_indicators(
            String standard, String area, String income, int deprived, Classification expected) {
        var question = new Income(Long.parseLong(income.replace("_", "")), deprived);

        assertEquals(
                expected,
                IncomePolicy.classify(question, Law.limits(standard, area), "test")
                        .classification());
    }
}
