package vn.giamngheo.budget.reversal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ReversalTest {

    private final Api finance = Api.as("448", "FINANCE");
    private final Reversal reversal = Reversal.in("448");

    private final Api clerk = Api.as("447", "FINANCE");
    private final Reversal pair = Reversal.in("447");

    private UUID grant(int year, long vnd) {
        return grant(finance, "448", year, vnd);
    }

    private static UUID grant(Api who, String unit, int year, long vnd) {
        return who.create("/allocations", Postings.of(unit, year).granting(entry("DA5", "CENTRAL", "RECURRENT", vnd)));
    }

    @Test
    void nothing_moves_until_another_person_approves() {
        var posting = grant(clerk, "447", 2021, 500);
        var asked = pair.asked(posting);
        asked.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("ENTERED"))
                .body("kind", equalTo("REVERSAL"))
                .body("reverses", equalTo(posting.toString()))
                .body("totalVnd", equalTo(500))
                .body("postedAt", nullValue());
        var path = asked.header("Location").substring("/api/v1".length());
        clerk.get(path).then().statusCode(200).header("ETag", equalTo("\"0\"")).body("state", equalTo("ENTERED"));
        clerk.get("/reversals?unit=447&year=2021").then().body("items.state", contains("ENTERED"));
        clerk.get("/budget-balances?unit=447&year=2021").then().body("total.appropriatedVnd", equalTo(500));
        clerk.get("/allocations/{id}", posting).then().body("reversedBy", nullValue());

        pair.approved(asked.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("POSTED"))
                .body("id", equalTo(asked.path("id")))
                .body("postedAt", notNullValue());
        clerk.get("/budget-balances?unit=447&year=2021").then().body("total.appropriatedVnd", equalTo(0));
        clerk.get(path).then().body("state", equalTo("POSTED"));
        clerk.get("/reversals?unit=447&year=2021").then().body("items.state", contains("POSTED"));
        pair.approved(asked.path("id")).then().statusCode(412);
    }

    @Test
    void who_asked_for_it_does_not_approve_it_whatever_the_roles() {
        var both = Api.with(Tokens.of("447", new Tokens.Person("both"), "FINANCE", "APPROVER"));
        String id = both.post("/reversals", """
                        {"reverses": "%s", "decision": {"number": "1", "date": "2024-08-01", "issuer": "UBND"}}""".formatted(grant(clerk, "447", 2022, 5)))
                .path("id");
        both.request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/reversals/{id}/approval", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-reversal"));
        clerk.get("/reversals/{id}", id).then().body("state", equalTo("ENTERED"));
        clerk.request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/reversals/{id}/approval", id)
                .then()
                .statusCode(403);
        Api.as("481", "APPROVER")
                .request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/reversals/{id}/approval", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/reversal-not-found"));
        Api.as("447", "APPROVER")
                .post("/reversals/" + id + "/approval", "")
                .then()
                .statusCode(428);
        Api.as("481", "READER").get("/reversals/{id}", id).then().statusCode(404);
        Api.as("481", "READER").get("/reversals?unit=447&year=2022").then().body("items", hasSize(0));
    }

    @Test
    void what_was_refused_moves_nothing_and_may_be_asked_for_again() {
        var posting = grant(clerk, "447", 2023, 500);
        String id = pair.asked(posting).path("id");
        pair.asked(posting).then().statusCode(409).body("type", equalTo("/problems/reversal-waits"));
        clerk.request()
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhầm\"}")
                .post("/api/v1/reversals/{id}/refusal", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        clerk.request()
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Nhầm\"}")
                .post("/api/v1/reversals/{id}/refusal", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reversal-settled"));
        clerk.get("/budget-balances?unit=447&year=2023").then().body("total.appropriatedVnd", equalTo(500));
        pair.of(posting).then().statusCode(200);
        clerk.get("/reversals?unit=447&year=2023&limit=1")
                .then()
                .body("items.state", contains("REFUSED"))
                .body("nextCursor", notNullValue());
    }

    @Test
    void a_posting_that_is_taken_back_leaves_no_money_and_both_stand() {
        var posting = grant(2021, 500);
        var taken = reversal.of(posting);
        taken.then().statusCode(200);
        finance.get("/allocations/{id}", posting).then().body("reversedBy", equalTo(taken.path("id")));
        finance.get("/budget-balances?unit=448&year=2021").then().body("total.appropriatedVnd", equalTo(0));
        finance.get("/ledger-entries?unit=448&year=2021").then().body("items", hasSize(4));
    }

    @Test
    void a_disbursement_that_is_taken_back_can_be_spent_again() {
        grant(2022, 500);
        var payment = finance.create(
                "/disbursements", Postings.of("448", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 400)));
        reversal.of(payment).then().statusCode(200);
        finance.get("/budget-balances?unit=448&year=2022")
                .then()
                .body("total.disbursedVnd", equalTo(0))
                .body("total.remainingVnd", equalTo(500));
    }

    @Test
    void money_that_was_spent_cannot_be_taken_back_and_the_request_waits() {
        var posting = grant(2023, 500);
        finance.create("/disbursements", Postings.of("448", 2023).granting(entry("DA5", "CENTRAL", "RECURRENT", 1)));
        String id = reversal.asked(posting).path("id");
        reversal.approved(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/insufficient-balance"))
                .body("errors[0].pointer", equalTo("/reverses"))
                .body(
                        "errors[0].detail",
                        equalTo("Cell DA5 CENTRAL RECURRENT 2023 (2023) holds 499 dong and lacks 1 dong."));
        finance.get("/allocations/{id}", posting).then().body("reversedBy", nullValue());
        finance.get("/reversals/{id}", id).then().body("state", equalTo("ENTERED"));
    }

    @Test
    void a_posting_is_taken_back_only_once_and_a_reversal_never() {
        var posting = grant(2024, 500);
        String taken = reversal.of(posting).path("id");
        reversal.of(posting).then().statusCode(409).body("type", equalTo("/problems/posting-not-reversible"));
        reversal.of(taken).then().statusCode(409).body("type", equalTo("/problems/posting-not-reversible"));
    }

    @Test
    void what_does_not_exist_or_lies_elsewhere_cannot_be_taken_back() {
        reversal.of(Api.id()).then().statusCode(404).body("type", equalTo("/problems/posting-not-found"));
        Reversal.in("481").of(grant(2024, 7)).then().statusCode(404);
    }
}
