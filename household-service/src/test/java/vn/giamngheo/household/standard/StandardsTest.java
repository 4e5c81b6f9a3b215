package vn.giamngheo.household.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

    private final Standards standards = new Standards();

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2015-12-31, none",
                "2016-01-01, MDP_2016_2020",
                "2021-12-31, MDP_2016_2020",
                "2022-01-01, MDP_2022_2025",
                "2026-12-31, MDP_2022_2025",
                "2027-01-01, MDP_2027_2030",
                "2030-12-31, MDP_2027_2030",
                "2031-01-01, none",
            })
    void one_standard_is_in_force_on_a_day(LocalDate day, String expected) {
        assertEquals(expected, standards.inForce(day).map(PovertyStandard::code).orElse(null));
    }

    @Test
    void a_named_standard_also_applies_to_the_review_that_opens_its_period_and_to_no_other_day_before() {
        var standard = standards.named("MDP_2022_2025").orElseThrow();

        assertTrue(standard.appliesByName(LocalDate.parse("2021-12-31")));
        assertFalse(standard.appliesByName(LocalDate.parse("2021-12-30")));
        assertTrue(standard.appliesByName(LocalDate.parse("2022-01-01")));
    }

    @Test
    void the_twelve_indicators_stand_in_the_order_of_the_law() {
        var codes = standards.named("MDP_2022_2025").orElseThrow().indicators().stream()
                .map(Indicator::code)
                .toList();

        assertEquals(12, codes.size());
        assertEquals("EMPLOYMENT", codes.get(0));
        assertEquals("INFORMATION_ASSETS", codes.get(11));
    }
}
