package vn.giamngheo.household.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.household.Classification;

/** Decision 59/2015/QĐ-TTg, below, on and above every limit. */
class EitherOrPolicyTest {

    @ParameterizedTest(name = "{0}, {1} dong, deprived of {2}: {3}")
    @CsvSource({
        "RURAL,   699_999,  0, POOR",
        "RURAL,   700_000,  0, POOR",
        "RURAL,   700_001,  0, NEAR_POOR",
        "RURAL,   700_001,  2, NEAR_POOR",
        "RURAL,   700_001,  3, POOR",
        "RURAL, 1_000_000,  2, NEAR_POOR",
        "RURAL, 1_000_000,  3, POOR",
        "RURAL, 1_000_001, 10, AVERAGE",
        "RURAL, 1_500_000,  0, AVERAGE",
        "RURAL, 1_500_001,  0, NOT_POOR",
        "URBAN,   900_000,  0, POOR",
        "URBAN,   900_001,  2, NEAR_POOR",
        "URBAN,   900_001,  3, POOR",
        "URBAN, 1_300_000,  3, POOR",
        "URBAN, 1_300_001,  3, AVERAGE",
        "URBAN, 1_950_000,  3, AVERAGE",
        "URBAN, 1_950_001,  3, NOT_POOR",
    })
    void very_low_income_alone_or_low_income_with_deprivation_is_poor(
            String area, String income, int deprived, Classification expected) {
        var question = new Income(Long.parseLong(income.replace("_", "")), deprived);
        var limits = Law.limits("MDP_2016_2020", area);

        assertEquals(expected, EitherOrPolicy.classify(question, limits, "test").classification());
    }
}
