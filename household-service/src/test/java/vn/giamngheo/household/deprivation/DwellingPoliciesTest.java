package vn.giamngheo.household.deprivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.deprivation.Known.NO;
import static vn.giamngheo.household.deprivation.Known.UNKNOWN;
import static vn.giamngheo.household.deprivation.Known.YES;
import static vn.giamngheo.household.deprivation.Law.GOOD;
import static vn.giamngheo.household.deprivation.Law.OF_2022;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Housing, water and sanitation, information: what is asked of the dwelling. */
class DwellingPoliciesTest {

    @ParameterizedTest(name = "durable: wall {0}, column {1}, roof {2}: {3}")
    @CsvSource({
        "YES,     YES,     YES,     NO",
        "NO,      YES,     YES,     NO",
        "NO,      NO,      YES,     YES",
        "YES,     NO,      NO,      YES",
        "NO,      NO,      NO,      YES",
        "NO,      UNKNOWN, YES,     UNKNOWN",
        "UNKNOWN, YES,     YES,     NO",
        "UNKNOWN, UNKNOWN, YES,     UNKNOWN",
        "NO,      NO,      UNKNOWN, YES",
    })
    void two_of_three_parts_are_not_durable(Known wall, Known column, Known roof, Known expected) {
        var dwelling = new Dwelling(List.of(wall, column, roof), OptionalDouble.of(100), YES, YES, YES, YES);

        assertEquals(expected, HousingPolicy.quality(Law.of(1, dwelling), OF_2022));
    }

    @ParameterizedTest(name = "{0} m2 for {1}: {2}")
    @CsvSource({"7.99, 1, YES", "8, 1, NO", "8.01, 1, NO", "31.9, 4, YES", "32, 4, NO", "32.1, 4, NO", "0, 1, YES"})
    void the_floor_is_less_than_8_m2_a_head(double floor, int members, Known expected) {
        var dwelling = new Dwelling(List.of(YES, YES, YES), OptionalDouble.of(floor), YES, YES, YES, YES);

        assertEquals(expected, HousingPolicy.area(Law.of(members, dwelling), OF_2022));
    }

    @Test
    void a_floor_that_nobody_measured_says_nothing() {
        var dwelling = new Dwelling(List.of(YES, YES, YES), OptionalDouble.empty(), YES, YES, YES, YES);

        assertEquals(UNKNOWN, HousingPolicy.area(Law.of(1, dwelling), OF_2022));
    }

    @ParameterizedTest(name = "has it {0}: deprived {1}")
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void a_service_that_is_missing_deprives(Known has, Known expected) {
        var household = Law.of(1, new Dwelling(List.of(YES, YES, YES), OptionalDouble.of(9), has, has, has, has));

        assertEquals(expected, WaterPolicy.cleanWater(household));
        assertEquals(expected, WaterPolicy.toilet(household));
        assertEquals(expected, InformationPolicy.telecommunication(household));
        assertEquals(expected, InformationPolicy.assets(household));
    }

    @Test
    void twelve_indicators_are_answered_in_the_order_of_the_law() {
        var found = Definitions.apply(Law.of(2, GOOD), OF_2022);

        assertEquals(12, found.size());
        assertEquals(List.of(NO), List.copyOf(new java.util.LinkedHashSet<>(found.values())));
        assertEquals(
                new vn.giamngheo.household.standard.Standards()
                        .named("MDP_2022_2025").orElseThrow().indicators().stream()
                                .map(vn.giamngheo.household.standard.Indicator::code)
                                .toList(),
                List.copyOf(found.keySet()));
    }

    /** Decree 135/2020: a man of 2022 retires at 60 years and 6 months, a woman of 2021 at 55 years and 4 months. */
    @Test
    void the_age_of_retirement_rises_year_by_year() {
        var ages = ParameterFiles.retirementAges();

        assertEquals(726, ages.get("MALE").floorEntry(2022).getValue());
        assertEquals(744, ages.get("MALE").floorEntry(2030).getValue());
        assertEquals(664, ages.get("FEMALE").floorEntry(2021).getValue());
        assertEquals(720, ages.get("FEMALE").floorEntry(2040).getValue());
    }
}
