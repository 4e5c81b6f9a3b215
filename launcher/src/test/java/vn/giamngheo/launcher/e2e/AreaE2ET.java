package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With real tokens: the account {@code district} belongs to A Lưới (481). */
@ExtendWith(RunningSuite.class)
class AreaE2ET {

    private static final String HOUSEHOLDS = "/api/v1/households?asOf=2021-12-31&limit=5&unit=";

    private final Client district = new Client("district");

    @Test
    void a_district_sees_its_own_households() throws Exception {
        assertEquals(5, district.get(HOUSEHOLDS + "481").path("items").size());
        assertEquals(5, district.get(HOUSEHOLDS + "20050").path("items").size());
    }

    @Test
    void a_district_that_asks_for_anothers_households_gets_none() throws Exception {
        assertEquals(0, district.get(HOUSEHOLDS + "109").path("items").size());
        assertEquals(
                0,
                district.get("/api/v1/households?asOf=2021-12-31&unit=12")
                        .path("items")
                        .size());
    }

    @Test
    void a_district_cannot_register_a_household_elsewhere() throws Exception {
        var answer = district.post(
                "/api/v1/households",
                """
                {"code": "X-1", "unit": "03589", "area": "RURAL", "registeredOn": "2021-12-31", "members":
                 [{"name": "Người Thử", "sex": "FEMALE", "birthYear": 1980, "ethnicity": "Kinh", "relation": "HEAD"}]}""",
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertEquals(403, answer.statusCode(), answer.body());
    }

    @Test
    void the_money_of_another_district_is_not_shown() throws Exception {
        assertEquals(
                0,
                district.get("/api/v1/budget-balances?unit=109&year=2023")
                        .path("items")
                        .size());
    }

    @Test
    void a_partner_system_reads_no_household() throws Exception {
        assertEquals(403, new Client("insurer").status(HOUSEHOLDS + "481"));
    }
}
