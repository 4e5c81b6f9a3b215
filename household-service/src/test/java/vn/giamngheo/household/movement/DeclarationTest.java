package vn.giamngheo.household.movement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.movement.Dated.classified;
import static vn.giamngheo.household.movement.Dated.household;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

/** Commune 03391 had one poor household of two persons that became near-poor in 2022; nobody else is registered there. */
@QuarkusTest
class DeclarationTest {

    private static String columns(long opening, long toOther, long fromOther, long closing) {
        return """
                {"opening": %d, "toOtherList": %d, "escaped": 0, "otherDecrease": 0, "fromOtherList": %d, "relapse": 0,
                 "newcomers": 0, "otherIncrease": 0, "closing": %d}""".formatted(opening, toOther, fromOther, closing);
    }

    private static String body(String unit, String document, String poor, String nearPoor) {
        return """
                {"unit": "%s", "from": "2021-12-31", "to": "2022-12-31", "document": "%s",
                 "poor": {"households": %s}, "nearPoor": {"households": %s}}""".formatted(unit, document, poor, nearPoor);
    }

    private static ValidatableResponse declare(String body) {
        return officer("109").body(body).post("/declared-movements").then();
    }

    @Test
    void what_does_not_agree_becomes_a_discrepancy_that_is_settled_with_a_reason() {
        var household = household("03391", 2);
        classified(household, "2021-12-31", "POOR");
        classified(household, "2022-12-14", "NEAR_POOR");

        declare(body("03391", "1/BC-UBND", columns(1, 1, 0, 0), columns(0, 0, 1, 1)))
                .statusCode(201)
                .body("discrepancies", empty());
        String id = declare(body("03391", "2/BC-UBND", columns(1, 1, 0, 0), columns(1, 0, 0, 2)))
                .statusCode(201)
                .body("discrepancies.kind", contains("BALANCE", "CROSS_FLOW", "REGISTER", "REGISTER", "REGISTER"))
                .body(
                        "discrepancies.subject",
                        containsInAnyOrder(
                                "nearPoor.households.closing",
                                "poor.households.toOtherList",
                                "nearPoor.households.opening",
                                "nearPoor.households.fromOtherList",
                                "nearPoor.households.closing"))
                .body("discrepancies[0].declared", equalTo(2))
                .body("discrepancies[0].computed", equalTo(1))
                .body("discrepancies[0].difference", equalTo(-1))
                .body("discrepancies[0].owner", equalTo("03391"))
                .body("discrepancies[0].state", equalTo("OPEN"))
                .extract()
                .path("id");

        settle(id, 1, "\"0\"")
                .statusCode(201)
                .body("state", equalTo("SETTLED"))
                .body("settledBy", equalTo("person-109"));
        settle(id, 1, "\"0\"").statusCode(412);
        settle(id, 1, "\"1\"").statusCode(409).body("type", equalTo("/problems/movement-discrepancy-settled"));
        settle(id, 2, null).statusCode(428);
        settle(id, 99, "\"0\"").statusCode(404);
        reader("109")
                .get("/declared-movements/{id}", id)
                .then()
                .statusCode(200)
                .body("discrepancies[0].state", equalTo("SETTLED"))
                .body("declared.nearPoor.households.closing", equalTo(2));
    }

    private static ValidatableResponse settle(String id, int position, String ifMatch) {
        var request = officer("109").body("{\"explanation\": \"Đã đính chính trong báo cáo sau.\"}");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/declared-movements/{id}/discrepancies/{position}/settlements", id, position)
                .then();
    }

    @Test
    void persons_are_compared_where_they_are_declared() {
        var columns = columns(0, 0, 0, 0);
        declare("""
                {"unit": "03549", "from": "2021-12-31", "to": "2021-12-31", "document": "x",
                 "poor": {"households": %s}, "nearPoor": {"households": %s}}""".formatted(columns, columns)).statusCode(422);
        declare("""
                {"unit": "03490", "from": "2021-12-31", "to": "2022-12-31", "document": "3/BC-UBND",
                 "poor": {"households": %1$s, "persons": %2$s}, "nearPoor": {"households": %1$s, "persons": %1$s}}""".formatted(columns, columns(5, 0, 0, 4)))
                .statusCode(201)
                .body("discrepancies.subject", hasItem("poor.persons.closing"))
                .body("discrepancies.find { it.kind == 'BALANCE' }.computed", equalTo(5));
    }

    @Test
    void bad_declarations_are_refused() {
        var good = columns(0, 0, 0, 0);
        declare(body("03490", "4/BC-UBND", good, good)).statusCode(201);
        declare(body("03490", "4/BC-UBND", good, good)).statusCode(409);
        declare(body("999", "5", good, good)).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        declare(body("03490", " ", good, good)).statusCode(422).body("errors[0].pointer", equalTo("/document"));
        declare(body("03490", "6", columns(-1, 0, 0, 0), good))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/poor/households/opening"));
        declare(body("03490", "7", "{\"opening\": 1}", good)).statusCode(422);
    }

    @Test
    void officers_of_the_area_declare_and_others_do_not_see_it() {
        var good = body("03490", "8/BC-UBND", columns(0, 0, 0, 0), columns(0, 0, 0, 0));
        officer("481").body(good).post("/declared-movements").then().statusCode(403);
        reader("109").body(good).post("/declared-movements").then().statusCode(403);
        anonymous().body(good).post("/declared-movements").then().statusCode(401);
        String id = declare(good).statusCode(201).extract().path("id");

        reader("109").get("/declared-movements?unit=03490&limit=500").then().body("items.id", hasItem(id));
        reader("481").get("/declared-movements?limit=500").then().body("items.id", not(hasItem(id)));
        reader("481").get("/declared-movements/{id}", id).then().statusCode(404);
        officer("481")
                .header("If-Match", "\"0\"")
                .body("{\"explanation\": \"x\"}")
                .post("/declared-movements/{id}/discrepancies/1/settlements", id)
                .then()
                .statusCode(404);
        reader("109")
                .header("If-Match", "\"0\"")
                .body("{\"explanation\": \"x\"}")
                .post("/declared-movements/{id}/discrepancies/1/settlements", id)
                .then()
                .statusCode(403);
        as(Tokens.of("109", "FINANCE")).get("/declared-movements").then().statusCode(403);
        anonymous().get("/declared-movements").then().statusCode(401);
    }
}
