package vn.giamngheo.budget.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Reversal;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ProposalWorkflowTest {

    private static final String UNIT = "074";
    private static final String SUBMIT = "{\"note\": \"Nộp\"}";
    private static final String RETURN = "{\"reason\": \"DA7 không khớp\"}";
    private static final String DECISION =
            "\"decision\": {\"number\": \"1506/QĐ-UBND\", \"date\": \"2023-12-12\", \"issuer\": \"UBND tỉnh\"}";
    private static final String APPROVE = "{" + DECISION + "}";

    private final Api finance = Api.as(UNIT, "FINANCE");
    private final Api approver = Api.with(Tokens.of(UNIT, new Tokens.Person("chair"), "APPROVER"));

    private UUID recorded() {
        return finance.create("/budget-proposals", proposal().json());
    }

    /** 10 million of DA7 are declared, 11 are asked for. */
    private static AProposal proposal() {
        return AProposal.of(UNIT)
                .declaring("DA7", 10)
                .with("DA7.1", "RECURRENT", 11, 0)
                .with("DA1.1", "CAPITAL", 90, 10);
    }

    private static Response step(Api who, UUID id, String steps, String body) {
        return who.request().header("If-Match", "*").body(body).post("/api/v1/budget-proposals/{id}/" + steps, id);
    }

    private UUID approved() {
        var id = recorded();
        step(finance, id, "submissions", SUBMIT).then().statusCode(201);
        step(approver, id, "approvals", APPROVE).then().statusCode(201);
        return id;
    }

    private void assertState(UUID id, String state) {
        finance.get("/budget-proposals/{id}", id).then().body("state", equalTo(state));
    }

    @Test
    void a_proposal_is_submitted_returned_submitted_again_and_approved() {
        var id = recorded();
        assertState(id, "RECORDED");
        step(finance, id, "submissions", SUBMIT)
                .then()
                .statusCode(201)
                .body("kind", equalTo("SUBMISSION"))
                .body("openDiscrepancies", equalTo(1));
        step(approver, id, "returns", RETURN).then().statusCode(201).body("reason", equalTo("DA7 không khớp"));
        assertState(id, "RETURNED");
        step(finance, id, "submissions", "{}").then().statusCode(201);
        step(approver, id, "approvals", APPROVE)
                .then()
                .statusCode(201)
                .body("decision.number", equalTo("1506/QĐ-UBND"));
        assertState(id, "APPROVED");
        Api.as("08", "READER")
                .get("/budget-proposals/{id}/steps", id)
                .then()
                .statusCode(200)
                .body("items.kind", contains("SUBMISSION", "RETURN", "SUBMISSION", "APPROVAL"));
    }

    @Test
    void a_step_that_is_not_possible_is_refused_with_those_that_are() {
        var id = recorded();
        step(approver, id, "approvals", APPROVE)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-step-not-possible"))
                .body("detail", containsString("RECORDED"))
                .body("errors.detail", contains("SUBMISSION is possible now."));
        step(finance, id, "submissions", SUBMIT).then().statusCode(201);
        step(finance, id, "submissions", SUBMIT).then().statusCode(409).body("errors", hasSize(2));
        step(approver, id, "approvals", APPROVE).then().statusCode(201);
        step(approver, id, "returns", RETURN).then().statusCode(409);
    }

    @Test
    void nobody_approves_what_they_recorded_or_submitted() {
        var both = Api.as(UNIT, "FINANCE", "APPROVER");
        var own = both.create("/budget-proposals", proposal().json());
        var other = Api.with(Tokens.of(UNIT, new Tokens.Person("clerk"), "FINANCE", "APPROVER"));
        step(other, own, "submissions", SUBMIT).then().statusCode(201);
        for (var who : new Api[] {both, other}) {
            step(who, own, "approvals", APPROVE).then().statusCode(403).body("type", equalTo("/problems/own-proposal"));
        }
        step(approver, own, "approvals", APPROVE).then().statusCode(201);
    }

    @Test
    void the_unit_above_approves_and_a_stranger_does_not_even_see_it() {
        var id = recorded();
        step(Api.as("481", "FINANCE"), id, "submissions", SUBMIT).then().statusCode(404);
        step(finance, id, "submissions", SUBMIT).then().statusCode(201);
        step(Api.as("481", "APPROVER"), id, "approvals", APPROVE).then().statusCode(404);
        step(Api.as("08", "APPROVER"), id, "approvals", APPROVE).then().statusCode(201);
    }

    @ParameterizedTest(name = "{0} may not post {1}")
    @CsvSource({
        "APPROVER, submissions",
        "OFFICER, submissions",
        "READER, submissions",
        "FINANCE, returns",
        "OFFICER, returns",
        "FINANCE, approvals",
        "OFFICER, approvals",
        "OVERSIGHT, approvals",
        "APPROVER, appropriations",
        "OFFICER, appropriations",
        "READER, appropriations",
    })
    void a_step_needs_its_role(String role, String steps) {
        step(Api.as(UNIT, role), Api.id(), steps, "{\"reason\": \"x\"}").then().statusCode(403);
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/budget-proposals/{id}/" + steps, Api.id())
                .then()
                .statusCode(401);
    }

    @Test
    void a_step_names_the_version_that_it_rests_on() {
        var id = recorded();
        var etag = finance.get("/budget-proposals/{id}", id).header("ETag");
        assertEquals("\"0\"", etag);
        finance.post("/budget-proposals/" + id + "/submissions", SUBMIT).then().statusCode(428);
        finance.request()
                .header("If-Match", etag)
                .body(SUBMIT)
                .post("/api/v1/budget-proposals/{id}/submissions", id)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        approver.request()
                .header("If-Match", etag)
                .body(APPROVE)
                .post("/api/v1/budget-proposals/{id}/approvals", id)
                .then()
                .statusCode(412);
        step(approver, id, "returns", "{\"reason\": \" \"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        step(approver, id, "approvals", "{}").then().statusCode(422).body("errors.pointer", contains("/decision"));
    }

    @Test
    void another_document_takes_the_place_of_a_returned_one_and_of_no_other() {
        var id = recorded();
        var better = proposal().json().replaceFirst("\\{", "{\"replaces\": \"" + id + "\",");
        finance.post("/budget-proposals", better).then().statusCode(422).body("errors.pointer", contains("/replaces"));
        step(finance, id, "submissions", SUBMIT).then().statusCode(201);
        step(approver, id, "returns", RETURN).then().statusCode(201);
        finance.created("/budget-proposals", better).body("replaces", equalTo(id.toString()));
        assertState(id, "REPLACED");
        step(finance, id, "submissions", SUBMIT).then().statusCode(409);
    }

    @Test
    void an_approved_proposal_becomes_money_in_parts_and_never_more_than_it_asks_for() {
        var id = approved();
        var path = "/budget-proposals/" + id + "/appropriations";
        var first = finance.create(path, granting(entry("DA1.1", "CENTRAL", "CAPITAL", 60_000_000)));
        finance.post(
                        path,
                        granting(
                                entry("DA7.1", "CENTRAL", "RECURRENT", 11_000_000),
                                entry("DA1.1", "CENTRAL", "CAPITAL", 30_000_000),
                                entry("DA1.1", "CENTRAL", "CAPITAL", 1),
                                entry("DA1.1", "PROVINCE", "CAPITAL", 10_000_001)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-exceeded"))
                .body("errors.pointer", contains("/entries/2/amountVnd", "/entries/3/amountVnd"))
                .body("errors[0].detail", equalTo("Of line DA1.1, CENTRAL, 0 dong are left to grant."));
        finance.get(path + "/remaining")
                .then()
                .statusCode(200)
                .body("items.find { it.line == 'DA1.1' }.proposedCentralVnd", equalTo(90_000_000))
                .body("items.find { it.line == 'DA1.1' }.remainingCentralVnd", equalTo(30_000_000))
                .body("items.find { it.line == 'DA1.1' }.remainingLocalVnd", equalTo(10_000_000));

        finance.get(path).then().body("items.id", contains(first.toString()));
        finance.get("/allocations/{id}", first).then().statusCode(200).body("totalVnd", equalTo(60_000_000));
        finance.get("/budget-proposals?allocation={id}", first).then().body("items.id", contains(id.toString()));
        finance.get("/budget-proposals?allocation={id}", id).then().body("items", empty());
    }

    @Test
    void what_was_granted_and_taken_back_may_be_granted_anew() {
        var id = approved();
        var path = "/budget-proposals/" + id + "/appropriations";
        var all = entry("DA1.1", "CENTRAL", "CAPITAL", 90_000_000);
        var first = finance.create(path, granting(all));
        finance.post(path, granting(all)).then().statusCode(409);
        Reversal.in(UNIT).of(first).then().statusCode(200);
        finance.create(path, granting(all));
        finance.get(path).then().body("items", hasSize(2));
    }

    @Test
    void many_who_grant_at_once_grant_no_more_than_it_asks_for() throws Exception {
        var path = "/budget-proposals/" + approved() + "/appropriations";
        var part = entry("DA1.1", "CENTRAL", "CAPITAL", 30_000_000);
        var writers = Executors.newFixedThreadPool(8);
        try {
            var answers = writers.invokeAll(Collections.nCopies(16, (Callable<Integer>)
                    () -> finance.post(path, granting(part)).statusCode()));
            int granted = 0;
            for (var answer : answers) {
                granted += answer.get() == 201 ? 1 : 0;
            }
            assertEquals(3, granted);
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void money_follows_an_approved_proposal_and_its_own_sources_only() {
        var id = recorded();
        finance.post("/budget-proposals/" + id + "/appropriations", granting(entry("DA7.1", "CENTRAL", "RECURRENT", 1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-not-approved"));
        finance.post(
                        "/budget-proposals/" + approved() + "/appropriations",
                        granting(entry("DA7.1", "MOBILISED", "RECURRENT", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/entries/0/source"));
    }

    @Test
    void a_line_that_another_programme_pays_points_to_it_and_asks_for_nothing() {
        var integrated =
                AProposal.of(UNIT).with("DA7.1", "RECURRENT", 1, 0).with("DA4.2", "RECURRENT", 0, 0, "lồng ghép");
        var body = integrated.json().replace("\"lồng ghép\"", "\"lồng ghép\", \"paidBy\": \"DTTS-2021-2025\"");
        var id = finance.create("/budget-proposals", body);
        finance.get("/budget-proposals/{id}/lines", id)
                .then()
                .body("items.find { it.line == 'DA4.2' }.components[0].paidBy", equalTo("DTTS-2021-2025"))
                .body("items.find { it.line == 'DA4.2' }.components[0].totalVnd", equalTo(0));
        for (var wrong : new String[] {"GNBV-2021-2025", "X-2021-2025"}) {
            finance.post("/budget-proposals", body.replace("DTTS-2021-2025", wrong))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/components/1/paidBy"));
        }
        finance.post("/budget-proposals", body.replaceFirst("(DA4.2.*)\"localVnd\": 0", "$1\"localVnd\": 1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/components/1/paidBy"))
                .body("errors.pointer", not(hasItem("/components/0/paidBy")));
    }

    private static String granting(String... entries) {
        return "{" + DECISION.replace("1506", Api.id().toString()) + ", \"entries\": [" + String.join(",", entries)
                + "]}";
    }
}
