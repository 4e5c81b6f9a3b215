package vn.giamngheo.household.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.giamngheo.household.household.Classification.AVERAGE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Decree 07/2021/NĐ-CP Article 3: above the poverty limit and within the band, for those who live on the land and the water. */
class AverageDeterminationTest {

    private final AverageDetermination determination = new AverageDetermination(new Applicable(new Standards()));

    private Verdict determine(String day, Livelihood livelihood, String income, Settlement area) {
        return determination.determine(
                new AverageDetermination.Income(
                        LocalDate.parse(day), null, livelihood, Long.parseLong(income.replace("_", ""))),
                area,
                "/surveys/0");
    }

    @ParameterizedTest(name = "{1} dong in {0} areas: {2}")
    @CsvSource({
        "RURAL, 1_500_001, AVERAGE",
        "RURAL, 2_249_999, AVERAGE",
        "RURAL, 2_250_000, AVERAGE",
        "RURAL, 2_250_001, NOT_POOR",
        "URBAN, 2_000_001, AVERAGE",
        "URBAN, 2_999_999, AVERAGE",
        "URBAN, 3_000_000, AVERAGE",
        "URBAN, 3_000_001, NOT_POOR",
    })
    void the_band_of_2022_to_2026(Settlement area, String income, Classification expected) {
        assertEquals(new Verdict(expected, "MDP_2022_2025"), determine("2024-05-17", Livelihood.FISHERY, income, area));
    }

    @ParameterizedTest(name = "{1} dong in {0} areas")
    @CsvSource({"RURAL, 1_499_999", "RURAL, 1_500_000", "RURAL, 0", "URBAN, 1_999_999", "URBAN, 2_000_000"})
    void who_may_be_poor_or_near_poor_is_not_told_by_income_alone(Settlement area, String income) {
        var refused =
                assertThrows(InvalidRequest.class, () -> determine("2024-05-17", Livelihood.AGRICULTURE, income, area));

        assertEquals("/surveys/0/incomeVndPerMonth", refused.fields().get(0).pointer());
        assertEquals("INCOME_OF_POVERTY", refused.fields().get(0).code());
    }

    @ParameterizedTest(name = "{1} dong in {0} areas: {2}")
    @CsvSource({
        "RURAL, 1_000_001, AVERAGE",
        "RURAL, 1_500_000, AVERAGE",
        "RURAL, 1_500_001, NOT_POOR",
        "URBAN, 1_300_001, AVERAGE",
        "URBAN, 1_950_000, AVERAGE",
        "URBAN, 1_950_001, NOT_POOR",
    })
    void the_band_of_2016_to_2021(Settlement area, String income, Classification expected) {
        assertEquals(new Verdict(expected, "MDP_2016_2020"), determine("2021-10-18", Livelihood.SALT, income, area));
    }

    @ParameterizedTest
    @EnumSource(Livelihood.class)
    void only_agriculture_forestry_fishery_and_salt_count(Livelihood livelihood) {
        var expected = livelihood == Livelihood.OTHER ? Classification.NOT_POOR : AVERAGE;

        assertEquals(
                expected,
                determine("2024-05-17", livelihood, "2_000_000", Settlement.RURAL)
                        .classification());
    }

    @Test
    void a_standard_whose_band_is_not_known_determines_nothing() {
        var refused = assertThrows(
                InvalidRequest.class,
                () -> determine("2027-03-16", Livelihood.AGRICULTURE, "2_500_000", Settlement.RURAL));

        assertEquals("/surveys/0/standard", refused.fields().get(0).pointer());
        assertEquals("AVERAGE_BAND_PENDING", refused.fields().get(0).code());
    }

    @ParameterizedTest(name = "{1} dong under {0}: {2}")
    @CsvSource({
        "MDP_2016_2020,   700_000, POOR",
        "MDP_2016_2020,   700_001,",
        "MDP_2016_2020, 1_000_000,",
        "MDP_2016_2020, 1_000_001, AVERAGE",
        "MDP_2022_2025, 1_500_000,",
        "MDP_2022_2025, 1_500_001, AVERAGE",
        "MDP_2022_2025, 2_250_001, NOT_POOR",
        "MDP_2027_2030, 2_200_000,",
        "MDP_2027_2030, 2_200_001, NOT_POOR",
    })
    void another_standard_is_compared_by_the_income_where_that_decides(
            String standard, String income, Classification expected) {
        assertEquals(
                Optional.ofNullable(expected),
                ReclassificationPolicy.classify(
                        Long.parseLong(income.replace("_", "")), Law.limits(standard, "RURAL")));
    }
}
