package vn.giamngheo.household.support;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;

@QuarkusTest
class SupportListTest {

    private static Map<String, Object> item(UUID household, long amountVnd) {
        return Map.of("householdId", household, "amountVnd", amountVnd);
    }

    private static ValidatableResponse send(String unit, String content, String line, List<Map<String, Object>> items) {
        var body = ASupport.of(content)
                .without("amountVnd")
                .with("line", line)
                .with("decisionNumber", "77/QĐ-UBND")
                .with("items", items)
                .body();
        return officer(unit).body(body).post("/support-lists").then();
    }

    private static ValidatableResponse overlaps(String unit, String query) {
        return reader("481")
                .get("/support-overlaps?unit=" + unit + "&from=2023-05-01&to=2023-05-31" + query)
                .then()
                .statusCode(200);
    }

    private static List<String> received(AHousehold household) {
        return reader("481")
                .get("/households/{id}/supports?asOf=2023-12-31", household.id())
                .then()
                .extract()
                .path("items.decisionNumber");
    }

    @Test
    void a_decision_gives_one_content_to_many_households() {
        var one = inCommune("20053").registered();
        var other = inCommune("20050").registered();
        ASupport.of("Gà giống").with("line", "DTTS").givenTo(one);

        String id = send("481", "Gà giống", "DA2", List.of(item(one.id(), 2_000_000), item(other.id(), 3_000_000)))
                .statusCode(201)
                .body("supports", equalTo(2))
                .body("amountVnd", equalTo(5_000_000))
                .body("warnings.householdId", contains(one.id().toString()))
                .extract()
                .path("id");

        assertEquals(List.of("77/QĐ-UBND"), received(other));
        reader("481").get("/support-lists/{id}", id).then().statusCode(200).body("cancelled", equalTo(0));
        reader("109").get("/support-lists/{id}", id).then().statusCode(404);
    }

    @Test
    void one_wrong_row_and_nothing_is_recorded() {
        var household = inCommune("20053").registered();
        var nobody = inCommune("20053");
        var elsewhere = inCommune("20053").registered();

        send("481", "Lợn", "DA2", List.of(item(household.id(), 1), item(nobody.id(), 1)))
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/householdId"))
                .body("errors.code", contains("NOT_IN_REGISTER"));
        send("481", "Lợn", "DA2", List.of(item(household.id(), 1), item(household.id(), 1)))
                .statusCode(422)
                .body("errors.code", contains("NAMED_TWICE"));
        send("481", "Lợn", "DA2", List.of(item(household.id(), 1), item(elsewhere.id(), -1)))
                .statusCode(422)
                .body("errors.pointer", hasItem("/items/1/amountVnd"));
        send("20050", "Lợn", "DA2", List.of(item(household.id(), 1))).statusCode(403);
        send("481", "Lợn", "DA2", List.of()).statusCode(422);
        assertEquals(List.of(), received(household));
    }

    @Test
    void pairs_are_listed_once_and_page_by_page() {
        var seen = new ArrayList<String>();
        var households = List.of(
                inCommune("20065").registered(),
                inCommune("20065").registered(),
                inCommune("20065").registered());
        for (var line : List.of("DA2", "DA3.1")) {
            send(
                            "481",
                            "Cá giống",
                            line,
                            households.stream().map(h -> item(h.id(), 1)).toList())
                    .statusCode(201);
        }
        var expected = households.stream().map(h -> h.id().toString()).sorted().toList();
        String cursor = null;
        do {
            var page = overlaps("20065", "&limit=1" + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.householdId"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertEquals(expected, seen);
        overlaps("20050", "&limit=500").body("items.findAll { it.content == 'ca giong' }", empty());
    }

    @Test
    void the_list_finds_what_the_rule_finds() {
        record Case(String line, String from, String to, boolean suspicious) {}
        var cases = Arrays.asList(
                new Case("DA3.1", "2023-05-12", "2023-05-13", true),
                new Case("DA3.1", "2023-05-13", null, false),
                new Case("DA3.1", "2023-05-01", "2023-05-12", false),
                new Case("DA3.1", "2023-05-01", "2023-05-13", true),
                new Case("DA3.1", "2020-05-01", null, true),
                new Case(null, "2023-05-12", null, true),
                new Case("DA2", "2023-05-12", null, false));
        for (var it : cases) {
            var household = inCommune("20071").registered();
            ASupport.of("Ngô giống").from("2023-05-12", "2023-05-13").givenTo(household);
            var other = ASupport.of("Ngô giống").with("line", it.line()).from(it.from(), it.to());
            int warnings = other.sentFor(household)
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getList("warnings")
                    .size();
            var listed = overlaps("20071", "&limit=500")
                    .extract()
                    .jsonPath()
                    .<String>getList("items.householdId")
                    .contains(household.id().toString());

            assertEquals(it.suspicious(), warnings == 1, "at entry " + it);
            assertEquals(it.suspicious(), listed, "in the list " + it);
        }
    }

    @Test
    void a_pair_is_shown_for_a_period_that_holds_one_of_its_common_days() {
        var household = inCommune("20086").registered();
        ASupport.of("Phân bón").from("2023-01-01", "2023-06-01").givenTo(household);
        ASupport.of("Phân bón").with("line", "DTTS").from("2023-05-01", null).givenTo(household);

        for (var period : List.of("from=2023-05-31&to=2023-07-01", "from=2023-01-01&to=2023-05-01")) {
            reader("481").get("/support-overlaps?unit=20086&" + period).then().body("items", hasSize(1));
        }
        for (var period : List.of("from=2023-06-01&to=2023-07-01", "from=2023-01-01&to=2023-04-30")) {
            reader("481").get("/support-overlaps?unit=20086&" + period).then().body("items", empty());
        }
        reader("109")
                .get("/support-overlaps?unit=20086&from=2023-05-01&to=2023-05-31")
                .then()
                .body("items", empty());
        reader("481")
                .get("/support-overlaps?unit=20086&from=2023-05-02&to=2023-05-01")
                .then()
                .statusCode(422);
        reader("481").get("/support-overlaps?unit=20086").then().statusCode(422);
        reader("481")
                .get("/support-overlaps?unit=20086&from=2023-05-01&to=2023-05-31&cursor=AAAA")
                .then()
                .statusCode(422);
    }
}
