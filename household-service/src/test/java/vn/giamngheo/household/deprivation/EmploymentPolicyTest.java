package vn.giamngheo.household.deprivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.deprivation.APerson.aged;
import static vn.giamngheo.household.deprivation.Known.UNKNOWN;
import static vn.giamngheo.household.deprivation.Known.YES;
import static vn.giamngheo.household.deprivation.Law.OF_2022;
import static vn.giamngheo.household.deprivation.Law.household;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentPolicyTest {

    @ParameterizedTest(name = "aged {0}, {1}, able and willing {2}: {3}")
    @CsvSource({
        "14y11, NONE,                  YES,     NO",
        "15y0,  NONE,                  YES,     YES",
        "15y0,  NONE,                  NO,      NO",
        "15y0,  NONE,                  UNKNOWN, UNKNOWN",
        "40y0,  PAID_WITHOUT_CONTRACT, YES,     YES",
        "40y0,  PAID_WITH_CONTRACT,    YES,     NO",
        "40y0,  OWN_ACCOUNT,           YES,     NO",
        "40y0,  UNKNOWN,               YES,     UNKNOWN",
        "40y0,  UNKNOWN,               NO,      NO",
        "60y5,  NONE,                  YES,     YES",
        "60y6,  NONE,                  YES,     NO",
    })
    void someone_of_working_age_has_no_job_or_no_contract(String age, Work work, Known able, Known expected) {
        assertEquals(
                expected,
                EmploymentPolicy.employment(household(aged(age).working(work).able(able)), OF_2022));
    }

    @Test
    void one_person_is_enough_and_what_is_unknown_of_another_does_not_matter() {
        var unknown = aged(30, 0).working(Work.UNKNOWN);
        var idle = aged(30, 0).working(Work.NONE);

        assertEquals(YES, EmploymentPolicy.employment(household(unknown, idle), OF_2022));
        assertEquals(UNKNOWN, EmploymentPolicy.employment(household(unknown, aged(30, 0)), OF_2022));
    }

    @ParameterizedTest(name = "{0} dependants of {1}, {2} more perhaps: {3}")
    @CsvSource({
        "1, 3, 0, NO",
        "2, 4, 0, NO",
        "3, 5, 0, YES",
        "3, 4, 0, YES",
        "2, 4, 1, UNKNOWN",
        "1, 4, 1, NO",
        "0, 1, 0, NO",
        "1, 1, 0, YES"
    })
    void dependants_are_more_than_half(int dependants, int members, int unknown, Known expected) {
        var children = IntStream.range(0, dependants).mapToObj(i -> aged(15, 11));
        var doubtful = IntStream.range(0, unknown)
                .mapToObj(i -> aged(40, 0).disabled(YES).onAllowance(UNKNOWN));
        var others = IntStream.range(0, members - dependants - unknown).mapToObj(i -> aged(16, 0));

        assertEquals(
                expected,
                EmploymentPolicy.dependants(
                        household(Stream.of(children, doubtful, others)
                                .flatMap(s -> s)
                                .toArray(APerson[]::new)),
                        OF_2022));
    }

    @ParameterizedTest(name = "aged {0}, disabled {1}, on allowance {2}: {3}")
    @CsvSource({
        "15y11, NO,      NO,      YES",
        "16y0,  NO,      YES,     NO",
        "16y0,  YES,     YES,     YES",
        "16y0,  YES,     NO,      NO",
        "59y11, NO,      YES,     NO",
        "60y0,  NO,      YES,     YES",
        "60y0,  NO,      NO,      NO",
        "60y0,  NO,      UNKNOWN, UNKNOWN",
        "59y11, UNKNOWN, YES,     UNKNOWN",
    })
    void children_and_elderly_or_disabled_on_allowance_depend_on_others(
            String age, Known disabled, Known allowance, Known expected) {
        var person = aged(age).disabled(disabled).onAllowance(allowance);

        assertEquals(expected, EmploymentPolicy.dependants(household(person), OF_2022));
    }
}
