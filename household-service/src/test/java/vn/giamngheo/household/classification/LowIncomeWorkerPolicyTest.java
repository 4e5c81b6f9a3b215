package vn.giamngheo.household.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.standard.LowIncomeLimits;

/** Decree 30/2025/NĐ-CP, below, on and above every limit. */
class LowIncomeWorkerPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @ParameterizedTest(name = "{0} {1}, {2} dong: {3}")
    @CsvSource({
        "RURAL, AVERAGE,   2249999, MET",
        "RURAL, AVERAGE,   2250000, MET",
        "RURAL, NOT_POOR,  2250001, NOT_MET",
        "URBAN, AVERAGE,   2999999, MET",
        "URBAN, AVERAGE,   3000000, MET",
        "URBAN, NOT_POOR,  3000001, NOT_MET",
        "RURAL, POOR,      1000000, none",
        "RURAL, NEAR_POOR, 1000000, none",
    })
    void workers_above_both_lists_are_of_low_income_up_to_the_limit(
            Settlement area, Classification household, long income, String expected) {
        var limit = new LowIncomeLimits().on(DAY, area).orElseThrow();

        assertEquals(
                expected,
                LowIncomeWorkerPolicy.lowIncome(household, income, limit)
                        .map(step -> step.outcome().name())
                        .orElse("none"));
    }

    @Test
    void the_programme_knew_no_such_workers_before() {
        assertTrue(new LowIncomeLimits()
                .on(LocalDate.of(2025, 2, 23), Settlement.RURAL)
                .isEmpty());
        assertTrue(new LowIncomeLimits()
                .on(LocalDate.of(2025, 2, 24), Settlement.RURAL)
                .isPresent());
    }
}
