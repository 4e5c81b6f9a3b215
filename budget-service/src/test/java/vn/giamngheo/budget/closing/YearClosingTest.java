package vn.giamngheo.budget.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;
import vn.giamngheo.testing.Tokens;

/** The books of Mường Lay, 095. */
@QuarkusTest
class YearClosingTest {

    private static final String MONEY = entry("DA5", "CENTRAL", "RECURRENT", 100);

    private final Api finance = Api.as("095", "FINANCE");
    private final Api approver = Api.with(Tokens.of("095", new Tokens.Person("head"), "APPROVER"));

    private static String decision(String action, int year) {
        return """
                {"unit": "095", "budgetYear": %d, "action": "%s",
                 "decision": {"number": "%s/QĐ", "date": "%d-12-31", "issuer": "UBND"}}""".formatted(year, action, Api.id(), year);
    }

    private Response approve(Api who, UUID id) {
        return who.request().header("If-Match", "\"0\"").post("/api/v1/year-closings/{id}/approval", id);
    }

    private void take(String action, int year) {
        var id = finance.create("/year-closings", decision(action, year));
        approve(approver, id).then().statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void nothing_is_posted_into_a_closed_year_until_it_is_reopened() {
        var grant = finance.create("/allocations", Postings.of("095", 2022).granting(MONEY));
        var closing = finance.create("/year-closings", decision("CLOSE", 2022));
        finance.create("/disbursements", Postings.of("095", 2022).granting(MONEY.replace("100", "1")));
        approve(approver, closing).then().statusCode(200);

        finance.post("/disbursements", Postings.of("095", 2022).granting(MONEY))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-closed"))
                .body("errors.pointer", contains("/budgetYear"));
        Reversal.in("095").of(grant).then().statusCode(409).body("errors.pointer", contains("/reverses"));
        finance.post("/carry-overs", Postings.of("095", 2023).carrying("RECURRENT_CARRIED", 2022, MONEY))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/originYear"));
        finance.create("/allocations", Postings.of("095", 2023).granting(MONEY));

        take("REOPEN", 2022);
        finance.create("/disbursements", Postings.of("095", 2022).granting(MONEY.replace("100", "99")));
        finance.get("/year-closings?unit=095&year=2022")
                .then()
                .body("items.action", contains("CLOSE", "REOPEN"))
                .body("items.state", contains("APPROVED", "APPROVED"));
    }

    @Test
    void money_does_not_reach_a_closed_year_from_above_either() {
        take("CLOSE", 2021);
        var province = Api.as("11", "FINANCE");
        province.create("/allocations", Postings.of("11", 2021).granting(entry("DA6.1", "CENTRAL", "RECURRENT", 1)));
        province.post(
                        "/allocations",
                        Postings.of("095", 2021).with("\"from\": \"11\",", entry("DA6.1", "CENTRAL", "RECURRENT", 1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-closed"));
    }

    @Test
    void nobody_approves_what_they_entered() {
        var both = Api.as("095", "FINANCE", "APPROVER");
        var id = both.create("/year-closings", decision("CLOSE", 2020 + 4));
        approve(both, id).then().statusCode(403).body("type", equalTo("/problems/own-year-closing"));
        approve(finance, id).then().statusCode(403);
        approve(Api.with(Tokens.of("481", new Tokens.Person("other"), "APPROVER")), id)
                .then()
                .statusCode(404);
        approver.post("/year-closings/" + id + "/approval", "").then().statusCode(428);
        approver.request()
                .header("If-Match", "\"7\"")
                .post("/api/v1/year-closings/{id}/approval", id)
                .then()
                .statusCode(412);
        finance.post("/year-closings", decision("CLOSE", 2024)).then().statusCode(409);
        finance.create("/disbursements", someMoney(2024));
    }

    private String someMoney(int year) {
        finance.create("/allocations", Postings.of("095", year).granting(MONEY));
        return Postings.of("095", year).granting(MONEY);
    }

    @Test
    void a_year_that_is_open_is_not_reopened() {
        finance.post("/year-closings", decision("REOPEN", 2025))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-closing-not-possible"));
        finance.post("/year-closings", decision("CLOSE", 2025).replace("095", "999"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
        Api.as("481", "FINANCE")
                .post("/year-closings", decision("CLOSE", 2025))
                .then()
                .statusCode(403);
        Api.as("481", "FINANCE").get("/year-closings?unit=095&year=2022").then().body("items", empty());
        finance.get("/year-closings?unit=095&year=2030").then().body("items", hasSize(0));
    }
}
