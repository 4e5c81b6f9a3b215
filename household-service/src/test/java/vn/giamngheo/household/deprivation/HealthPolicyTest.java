package vn.giamngheo.household.deprivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.deprivation.APerson.aged;
import static vn.giamngheo.household.deprivation.Law.OF_2022;
import static vn.giamngheo.household.deprivation.Law.household;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthPolicyTest {

    @ParameterizedTest(name = "aged {0}, malnourished {1}: {2}")
    @CsvSource({
        "0y0, YES, YES",
        "15y11, YES, YES",
        "16y0, YES, NO",
        "15y11, NO, NO",
        "15y11, UNKNOWN, UNKNOWN",
        "16y0, UNKNOWN, NO"
    })
    void a_child_under_16_is_malnourished(String age, Known malnourished, Known expected) {
        assertEquals(
                expected,
                HealthPolicy.nutrition(household(aged(age).malnourished(malnourished), aged(40, 0)), OF_2022));
    }

    @ParameterizedTest(name = "aged {0}, insured {1}: {2}")
    @CsvSource({
        "5y11, NO, NO",
        "6y0, NO, YES",
        "90y0, NO, YES",
        "6y0, YES, NO",
        "6y0, UNKNOWN, UNKNOWN",
        "5y11, UNKNOWN, NO"
    })
    void somebody_of_6_or_more_has_no_health_insurance(String age, Known insured, Known expected) {
        assertEquals(expected, HealthPolicy.insurance(household(aged(age).insured(insured), aged(40, 0)), OF_2022));
    }
}
