package vn.giamngheo.household.citizen;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class CitizenIdTest {

    private static final String PURPOSE = """
            {"purpose": "Cấp giấy chứng nhận"}""";

    @Inject
    DataSource db;

    private static String number() {
        return "0460" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }

    private static AHousehold with(String number) {
        var head = AHousehold.member("HEAD");
        head.put("citizenId", number);
        head.put("previousCitizenId", number.substring(3));
        return inCommune("20101").with("members", List.of(head));
    }

    private static String head(AHousehold household) {
        return reader("481")
                .get("/households/{id}/members?asOf=2022-01-01", household.id())
                .then()
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse reading(String token, AHousehold household, String member) {
        return as(token)
                .body(PURPOSE)
                .post("/households/{id}/members/{member}/citizen-id-readings?asOf=2022-01-01", household.id(), member)
                .then();
    }

    @Test
    void a_number_is_masked_in_lists_and_read_in_full_only_with_a_purpose_that_is_kept() {
        var number = number();
        var household = with(number).registered();
        var member = head(household);

        reader("481")
                .get("/households/{id}/members?asOf=2022-01-01", household.id())
                .then()
                .body("items[0].citizenId", equalTo("•••••••••" + number.substring(9)));
        reading(Tokens.of("481", "OFFICER"), household, member)
                .statusCode(200)
                .body("citizenId", equalTo(number))
                .body("previousCitizenId", equalTo(number.substring(3)));
        as(Tokens.of("481", "OVERSIGHT"))
                .get("/audit-entries?unit=20101&asOf=2022-01-01&limit=500&subject=" + household.id())
                .then()
                .statusCode(200)
                .body("items.action", hasItem("CITIZEN_ID_READ"))
                .body("items.detail.purpose", hasItem("Cấp giấy chứng nhận"));
        officer("481")
                .body("{}")
                .post("/households/{id}/members/{member}/citizen-id-readings?asOf=2022-01-01", household.id(), member)
                .then()
                .statusCode(422);
    }

    @Test
    void only_officers_and_approvers_of_the_area_read_it() {
        var household = with(number()).registered();
        var member = head(household);
        anonymous()
                .body(PURPOSE)
                .post("/households/{id}/members/{member}/citizen-id-readings", household.id(), member)
                .then()
                .statusCode(401);
        reading(Tokens.of("481", "READER"), household, member).statusCode(403);
        reading(Tokens.of("109", "OFFICER"), household, member).statusCode(404);
        reading(Tokens.of("481", "OFFICER"), household, household.id().toString())
                .statusCode(404);
    }

    @Test
    void nothing_in_the_database_holds_the_number() throws Exception {
        var number = number();
        with(number).registered();
        var imported = number();
        load(with(imported));

        for (var table : List.of(
                "household_member", "member_citizen_id", "household_import_chunk", "outbox_event", "audit_entry")) {
            try (var connection = db.getConnection();
                    var statement = connection.prepareStatement(
                            "select count(*) from " + table + " t where t::text like ? or t::text like ?")) {
                statement.setString(1, "%" + number + "%");
                statement.setString(2, "%" + imported + "%");
                try (var row = statement.executeQuery()) {
                    row.next();
                    assertEquals(0, row.getInt(1), table);
                }
            }
        }
    }

    private static void load(AHousehold household) {
        officer("481")
                .contentType("application/x-ndjson")
                .body(household.json().getBytes(StandardCharsets.UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202);
        eventually(() -> reader("481")
                .get("/households/{id}/members?asOf=2022-01-01", household.id())
                .then()
                .body("items[0].citizenId", not(nullValue())));
    }

    @Test
    void a_person_is_in_one_household_at_a_time() {
        var number = number();
        var first = with(number).registered();
        officer("481")
                .body(with(number).json())
                .post("/households")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/citizen-id-taken"));

        officer("481")
                .header("If-Match", "*")
                .body("""
                        {"effectiveOn": "2022-04-01", "reason": "LEFT"}""")
                .post("/households/{id}/members/{member}/departures", first.id(), head(first))
                .then()
                .statusCode(201);
        officer("481").body(with(number).json()).post("/households").then().statusCode(201);
    }

    @Test
    void a_number_has_nine_or_twelve_digits() {
        for (var wrong : List.of("12345678", "1234567890", "04607500012", "0460750001234", "04607500012a")) {
            var head = AHousehold.member("HEAD");
            head.put("citizenId", wrong);
            officer("481")
                    .body(inCommune("20101").with("members", List.of(head)).json())
                    .post("/households")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/members/0/citizenId"));
        }
    }

    @Test
    void keys_are_changed_while_everything_runs() throws Exception {
        var number = number();
        var household = with(number).registered();
        var member = head(household);
        var old = new KeyRing("old:a-secret-of-tests-that-is-old", "a-secret-of-tests-to-search-by")
                .seal(java.util.UUID.fromString(member), number);
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("""
                        update member_citizen_id set key_id = 'old', cipher = decode(?, 'base64')
                        where member_id = ?::uuid and kind = 'CURRENT'""")) {
            statement.setString(1, old.cipher());
            statement.setString(2, member);
            assertEquals(1, statement.executeUpdate());
        }
        reading(Tokens.of("481", "OFFICER"), household, member).body("citizenId", equalTo(number));

        as(Tokens.of("VN", "OFFICER"))
                .post("/citizen-id-keys/re-encryption")
                .then()
                .statusCode(403);
        as(Tokens.of("46", "ADMIN"))
                .post("/citizen-id-keys/re-encryption")
                .then()
                .statusCode(403);
        List<Map<String, Object>> keys = as(Tokens.of("VN", "ADMIN"))
                .post("/citizen-id-keys/re-encryption")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");

        assertFalse(keys.stream().anyMatch(key -> key.get("keyId").equals("old")));
        reading(Tokens.of("481", "OFFICER"), household, member).body("citizenId", equalTo(number));
    }
}
