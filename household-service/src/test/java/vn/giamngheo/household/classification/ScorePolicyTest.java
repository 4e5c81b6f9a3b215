package vn.giamngheo.household.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.household.Classification;

/** Circular 07/2021/TT-BLĐTBXH, below, on and above every limit. */
class ScorePolicyTest {

    @ParameterizedTest(name = "{0}, A = {1}, B = {2}: {3}")
    @CsvSource({
        "RURAL, 139,  20, NEAR_POOR",
        "RURAL, 139,  30, POOR",
        "RURAL, 139,  40, POOR",
        "RURAL, 140,   0, NEAR_POOR",
        "RURAL, 140,  20, NEAR_POOR",
        "RURAL, 140,  30, POOR",
        "RURAL, 140, 120, POOR",
        "RURAL, 141,   0, NOT_POOR",
        "RURAL, 141,  30, NOT_POOR",
        "RURAL, 141, 120, NOT_POOR",
        "URBAN, 141,  30, POOR",
        "URBAN, 174,  20, NEAR_POOR",
        "URBAN, 174,  30, POOR",
        "URBAN, 175,  20, NEAR_POOR",
        "URBAN, 175,  30, POOR",
        "URBAN, 176,  20, NOT_POOR",
        "URBAN, 176,  30, NOT_POOR",
    })
    void poor_needs_low_score_a_and_a_score_b_of_at_least_30(String area, int a, int b, Classification expected) {
        var limits = Law.limits("MDP_2022_2025", area);

        assertEquals(expected, ScorePolicy.classify(new Scores(a, b), limits).classification());
    }
}
