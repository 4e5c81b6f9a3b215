package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sample shows of support and of the labour market, through the gateway. */
@ExtendWith(RunningSuite.class)
class SupportE2ET {

    private final Client district = new Client("district");
    private final Client ministry = new Client("ministry");

    @Test
    void five_households_of_the_sample_received_one_content_by_two_lines() throws Exception {
        var overlaps = district.get("/api/v1/support-overlaps?unit=481&from=2023-01-01&to=2023-12-31")
                .path("items");
        assertEquals(5, overlaps.size());
        assertEquals("2023-06-20", overlaps.get(0).at("/overlap/from").asText());
        assertEquals("2024-03-15", overlaps.get(0).at("/overlap/to").asText());
        assertEquals(
                2,
                district.get("/api/v1/households?unit=20047&asOf=2022-12-31&cause=LACK_PRODUCTION_LAND")
                        .path("items")
                        .size());
    }

    @Test
    void three_a_quarter_look_for_training_and_as_many_are_expected() throws Exception {
        var balance = district.get("/api/v1/labour-balance?unit=20047&quarter=2023-Q1")
                .path("items")
                .get(0);
        assertEquals(3, balance.path("supply").asLong());
        assertEquals(20, balance.path("demand").asLong());
        assertEquals(3.0, balance.at("/supplyForecast/value").asDouble());
        assertEquals(
                "MEAN_OF_LAST_FOUR_QUARTERS",
                balance.at("/supplyForecast/method").asText());
        assertEquals(
                3,
                district.get("/api/v1/job-matches?unit=481&asOf=2023-12-31&state=PLACED")
                        .path("items")
                        .size());
    }

    /** Forty households, five of them twice; four members placed in the second quarter, one of them still at work in the fourth. */
    @ParameterizedTest
    @CsvSource({
        "support.households,               2023,    40",
        "support.times,                    2023,    45",
        "support.amount,                   2023,    675000000",
        "labour.placed,                    2023-Q2, 4",
        "labour.employed_after_six_months, 2023-Q4, 1"
    })
    void the_ministry_reads_what_came_of_it(String indicator, String period, long value) throws Exception {
        for (var unit : List.of("20047", "481")) {
            var read = "/api/v1/indicator-values?indicator=" + indicator + "&unit=" + unit + "&period=" + period;
            assertEquals(value, Patience.await(value, () -> ministry.get(read)
                    .at("/items/0/value")
                    .asLong()));
        }
    }
}
