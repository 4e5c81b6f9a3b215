package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The annual review of A Lưới in 2022 as callers read it afterwards. */
@ExtendWith(RunningSuite.class)
class ReviewE2ET {

    @Test
    void every_dossier_of_the_round_was_decided() throws Exception {
        var rounds =
                new Client("district").get("/api/v1/review-rounds?unit=481").path("items");
        var annual = StreamSupport.stream(rounds.spliterator(), false)
                .filter(round -> round.path("kind").asText().equals("ANNUAL"))
                .toList();
        var dossiers = annual.get(0).path("dossiers");
        assertAll(
                () -> assertEquals(1, annual.size()),
                () -> assertEquals(2, dossiers.size()),
                () -> assertEquals(9_507, dossiers.path("RECOGNISED").asInt()),
                () -> assertEquals(30, dossiers.path("REFUSED").asInt()));
    }

    @Test
    void the_movement_of_the_year_balances_from_the_counts_of_2021_to_the_rates_of_2022() throws Exception {
        var movement = new Client("district").get("/api/v1/movements?unit=481&from=2021-12-31&to=2022-12-31");
        assertAll(
                () -> balances(movement.at("/poor/households"), 7_022, 1_100, 875, 180, 140, 5_367),
                () -> balances(movement.at("/nearPoor/households"), 2_185, 180, 1_200, 1_100, 160, 2_065));
    }

    private static void balances(
            JsonNode columns, int opening, int toOther, int escaped, int from, int entered, int closing) {
        assertEquals(opening, columns.path("opening").asInt());
        assertEquals(toOther, columns.path("toOtherList").asInt());
        assertEquals(escaped, columns.path("escaped").asInt());
        assertEquals(from, columns.path("fromOtherList").asInt());
        assertEquals(
                entered,
                columns.path("newcomers").asInt() + columns.path("relapse").asInt());
        assertEquals(closing, columns.path("closing").asInt());
        assertEquals(closing, opening - toOther - escaped + from + entered);
    }

    @Test
    void the_same_households_are_shown_on_the_map_of_2025() throws Exception {
        var ministry = new Client("ministry");
        int poor = 0;
        for (var unit : new String[] {"20044", "20050", "20056", "20071", "20101"}) {
            var movement =
                    ministry.get("/api/v1/movements?unit=" + unit + "&from=2022-12-31&to=2022-12-31&map=2025-07-01");
            poor += movement.at("/poor/households/closing").asInt();
        }
        assertEquals(5_367, poor);
    }

    @Test
    void a_recognised_poor_household_has_a_certificate() throws Exception {
        var district = new Client("district");
        var poor = district.get("/api/v1/households?unit=20047&classification=POOR&asOf=2022-12-31&limit=1")
                .at("/items/0/id")
                .asText();
        var certificates = district.get("/api/v1/households/" + poor + "/certificates?asOf=2022-12-31");
        assertNotNull(certificates.at("/items/0/number").asText(null));
        assertEquals("20047", certificates.at("/items/0/unit").asText());
    }
}
