package vn.giamngheo.household.deprivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.deprivation.APerson.aged;
import static vn.giamngheo.household.deprivation.Known.NO;
import static vn.giamngheo.household.deprivation.Law.OF_2022;
import static vn.giamngheo.household.deprivation.Law.household;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationPolicyTest {

    @ParameterizedTest(name = "aged {0}, studies at {1}, holds {2}, trained {3}: {4}")
    @CsvSource({
        "15y11, NONE,            PRIMARY,         NO,      NO",
        "16y0,  NONE,            PRIMARY,         NO,      YES",
        "16y0,  LOWER_SECONDARY, PRIMARY,         NO,      NO",
        "16y0,  NONE,            LOWER_SECONDARY, NO,      NO",
        "17y11, NONE,            LOWER_SECONDARY, NO,      NO",
        "18y0,  NONE,            LOWER_SECONDARY, NO,      YES",
        "18y0,  LOWER_SECONDARY, PRIMARY,         NO,      YES",
        "18y0,  UPPER_SECONDARY, LOWER_SECONDARY, NO,      NO",
        "18y0,  NONE,            UPPER_SECONDARY, NO,      NO",
        "18y0,  NONE,            LOWER_SECONDARY, YES,     NO",
        "18y0,  NONE,            LOWER_SECONDARY, UNKNOWN, UNKNOWN",
        "30y0,  NONE,            LOWER_SECONDARY, NO,      YES",
        "30y11, NONE,            LOWER_SECONDARY, NO,      YES",
        "31y0,  NONE,            NONE,            NO,      NO",
        "20y0,  UNKNOWN,         LOWER_SECONDARY, NO,      UNKNOWN",
        "20y0,  UNKNOWN,         UPPER_SECONDARY, NO,      NO",
    })
    void somebody_from_16_to_30_neither_studies_at_nor_holds_the_level(
            String age, Level attends, Level holds, Known trained, Known expected) {
        var person = aged(age).schooled(attends, holds).trained(trained);

        assertEquals(expected, EducationPolicy.adults(household(person, aged(40, 0)), OF_2022));
    }

    @ParameterizedTest(name = "aged {0}, studies at {1}: {2}")
    @CsvSource({
        "2y11,  NONE,            NO",
        "3y0,   NONE,            YES",
        "3y0,   PRE_SCHOOL,      NO",
        "5y11,  PRE_SCHOOL,      NO",
        "6y0,   PRE_SCHOOL,      YES",
        "6y0,   PRIMARY,         NO",
        "11y11, PRIMARY,         NO",
        "11y11, LOWER_SECONDARY, NO",
        "12y0,  PRIMARY,         YES",
        "12y0,  LOWER_SECONDARY, NO",
        "15y11, NONE,            YES",
        "15y11, UPPER_SECONDARY, NO",
        "15y11, UNKNOWN,         UNKNOWN",
        "16y0,  NONE,            NO",
    })
    void a_child_from_3_to_under_16_is_not_at_the_level_for_the_age(String age, Level attends, Known expected) {
        var child = aged(age).schooled(attends, Level.NONE);

        assertEquals(expected, EducationPolicy.children(household(child, aged(40, 0)), OF_2022));
    }

    /** On 2022-12-14 somebody born in 2010 is 11 or 12, and somebody born in 2006 is 15 or 16. */
    @ParameterizedTest(name = "born in {0}, studies at {1}: {2}")
    @CsvSource({
        "2010, NONE,            YES",
        "2010, PRIMARY,         UNKNOWN",
        "2010, LOWER_SECONDARY, NO",
        "2006, NONE,            UNKNOWN",
        "2007, NONE,            YES",
        "2005, NONE,            NO",
    })
    void a_year_of_birth_decides_where_it_can(int year, Level attends, Known expected) {
        var child = APerson.bornIn(year).schooled(attends, Level.NONE).trained(NO);

        assertEquals(expected, EducationPolicy.children(household(child), OF_2022));
    }
}
