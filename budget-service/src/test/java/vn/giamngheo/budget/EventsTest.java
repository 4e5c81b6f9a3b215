package vn.giamngheo.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

/** What this service really publishes has the shape that its contract promises. */
@QuarkusTest
class EventsTest {

    private static final String PREFIX = "vn.giamngheo.budget.";
    private static final String ACCOUNT = "GNBV-2021-2025:481:2023";

    private final Api finance = Api.as("481", "FINANCE");
    private EventProbe probe;

    @BeforeEach
    void listen() {
        probe = new EventProbe("budget.events.v1");
    }

    @AfterEach
    void stop() {
        probe.close();
    }

    private JsonPath assertPublished(String fact, Object subject) {
        var type = PREFIX + fact + ".v1";
        var written = probe.await(type, subject);
        Contract.assertSameShape(Contract.example("budget-service", type), written);
        return JsonPath.from(written);
    }

    @Test
    void postings_are_told_under_the_budget_account_of_unit_and_year() {
        var money = entry("DA5", "CENTRAL", "RECURRENT", 90);
        var granted = finance.create("/allocations", Postings.of("481", 2023).granting(money));
        var carried =
                finance.create("/carry-overs", Postings.of("481", 2023).carrying("RECURRENT_CARRIED", 2022, money));
        finance.create("/disbursements", Postings.of("481", 2023).granting(money));

        assertEquals(
                granted.toString(), assertPublished("appropriated", ACCOUNT).getString("postingId"));
        var carriedOver = assertPublished("carried-over", ACCOUNT);
        assertEquals(carried.toString(), carriedOver.getString("postingId"));
        assertEquals("RECURRENT_CARRIED", carriedOver.getString("kind"));
        assertEquals(90, assertPublished("disbursed", ACCOUNT).getLong("entries[0].amountVnd"));
    }

    @Test
    void payments_of_a_list_are_told_one_by_one_in_its_order() {
        var other = Api.as("035", "FINANCE");
        var money = entry("DA5", "CENTRAL", "RECURRENT", 1);
        other.create("/allocations", Postings.of("035", 2023).granting(money.replace("1}", "3}")));
        var payments = Stream.generate(() -> Postings.of("035", 2023)).limit(3).toList();
        other.post(
                        "/disbursements/batch",
                        payments.stream()
                                .map(payment -> payment.granting(money))
                                .collect(Collectors.joining(",", "{\"disbursements\": [", "]}")))
                .then()
                .statusCode(201);
        var told = probe.awaitCount(PREFIX + "disbursed.v1", "GNBV-2021-2025:035:2023", 3).stream()
                .map(event -> UUID.fromString(JsonPath.from(event).getString("postingId")))
                .toList();
        assertEquals(payments.stream().map(Postings::id).toList(), told);
    }

    @Test
    void a_reversal_is_told_as_what_it_takes_back_with_negative_amounts() {
        var granted = finance.create(
                "/allocations", Postings.of("481", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 90)));
        Reversal.in("481").of(granted).then().statusCode(200);

        var told = JsonPath.from(probe.awaitCount(PREFIX + "appropriated.v1", "GNBV-2021-2025:481:2024", 2)
                .get(1));
        assertEquals(granted.toString(), told.getString("reverses"));
        assertEquals(-90, told.getLong("entries[0].amountVnd"));
    }

    @Test
    void the_reversal_itself_is_told_with_what_it_took_back() {
        var granted = finance.create(
                "/allocations", Postings.of("481", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 90)));
        Reversal.in("481").of(granted).then().statusCode(200);

        var told = assertPublished("reversed", "GNBV-2021-2025:481:2022");
        assertEquals(granted.toString(), told.getString("reverses"));
        assertEquals("APPROPRIATION", told.getString("reversedKind"));
        assertEquals(90, told.getLong("entries[0].amountVnd"));
    }

    @Test
    void every_kind_of_posting_is_told_as_a_fact_of_its_own() {
        var province = Api.as("46", "FINANCE");
        var money = entry("DA5", "CENTRAL", "RECURRENT", 90);
        province.create("/allocations", Postings.of("46", 2022).granting(money));
        province.create("/allocations", Postings.of("476", 2022).with("\"from\": \"46\",", money));
        province.create(
                "/adjustments",
                Postings.of("476", 2022).granting(money.replace("\"source\"", "\"toLine\": \"DA2\", \"source\"")));
        var committed = province.create(
                "/commitments", Postings.of("476", 2022).granting(entry("DA2", "CENTRAL", "RECURRENT", 50)));
        var naming = "\"commitment\": \"%s\",".formatted(committed);
        var paid = province.create(
                "/disbursements", Postings.of("476", 2022).with(naming, entry("DA2", "CENTRAL", "RECURRENT", 20)));
        province.create("/releases", Postings.of("476", 2022).with(naming, entry("DA2", "CENTRAL", "RECURRENT", 30)));
        province.create(
                "/refunds",
                Postings.of("476", 2022)
                        .with("\"disbursement\": \"%s\",".formatted(paid), entry("DA2", "CENTRAL", "RECURRENT", 5)));
        province.create(
                "/withdrawals",
                Postings.of("476", 2022).with("\"to\": \"46\",", entry("DA2", "CENTRAL", "RECURRENT", 75)));

        var account = "GNBV-2021-2025:476:2022";
        assertEquals("46", assertPublished("allocated", account).getString("counterUnit"));
        assertEquals(List.of(-90, 90), assertPublished("adjusted", account).getList("entries.amountVnd"));
        assertEquals(50, assertPublished("committed", account).getLong("entries[0].amountVnd"));
        assertEquals(committed.toString(), assertPublished("released", account).getString("settles"));
        assertEquals(paid.toString(), assertPublished("refunded", account).getString("settles"));
        assertEquals(75, assertPublished("withdrawn", account).getLong("entries[0].amountVnd"));
    }

    @Test
    void proposals_and_their_discrepancies_are_told_under_the_proposal() {
        var proposal = finance.create("/budget-proposals", """
                {
                  "unit": "481", "year": 2024, "programme": "GNBV-2021-2025", "documentNumber": "1/KH-UBND", "issuedOn": "2023-07-06",
                  "declared": [{"line": "DA7", "totalVnd": 1370}],
                  "components": [{"line": "DA7.1", "nature": "RECURRENT", "centralVnd": 1440, "localVnd": 0}]
                }""");
        assertEquals(1440, assertPublished("proposal-recorded", proposal).getLong("computedVnd"));
        var opened = assertPublished("discrepancy-opened", proposal);
        assertEquals(70, opened.getLong("differenceVnd"));

        var discrepancy = UUID.fromString(opened.getString("discrepancyId"));
        finance.request()
                .header("If-Match", "*")
                .body("{\"state\": \"SETTLED\", \"explanation\": \"Lỗi đánh máy\"}")
                .patch("/api/v1/budget-proposals/{id}/discrepancies/{discrepancy}", proposal, discrepancy)
                .then()
                .statusCode(200);
        assertEquals("SETTLED", assertPublished("discrepancy-settled", proposal).getString("state"));
    }

    @Test
    void the_steps_of_a_proposal_are_told_under_the_proposal() {
        var proposal = finance.create("/budget-proposals", """
                {
                  "unit": "481", "year": 2024, "programme": "GNBV-2021-2025", "documentNumber": "1/KH-UBND", "issuedOn": "2023-07-06",
                  "components": [{"line": "DA7.1", "nature": "RECURRENT", "centralVnd": 1440, "localVnd": 0}]
                }""");
        var approver = Api.with(Tokens.of("481", new Tokens.Person("chair"), "APPROVER"));
        step(finance, proposal, "submissions", "{\"note\": \"Nộp\"}");
        step(approver, proposal, "returns", "{\"reason\": \"Thiếu phụ lục\"}");
        step(finance, proposal, "submissions", "{\"note\": \"Đã bổ sung\"}");
        step(approver, proposal, "approvals", """
                {"decision": {"number": "9/QĐ-UBND", "date": "2023-12-12", "issuer": "UBND"}}""");

        assertEquals("Nộp", assertPublished("proposal-submitted", proposal).getString("reason"));
        assertEquals(
                "Thiếu phụ lục", assertPublished("proposal-returned", proposal).getString("reason"));
        assertEquals("9/QĐ-UBND", assertPublished("proposal-approved", proposal).getString("decisionNumber"));
    }

    @Test
    void a_report_on_a_work_is_told_under_the_work() {
        var work = finance.create("/capital-works", """
                {"unit": "481", "programme": "GNBV-2021-2025", "line": "DA1.2", "name": "Đường liên xã", "origin": "NEW",
                 "firstYear": 2023, "lastYear": 2024, "documentNumber": "1/KH-UBND", "issuedOn": "2023-07-06"}""");
        finance.create(
                "/capital-works/" + work + "/progress-reports",
                "{\"asOf\": \"2023-06-30\", \"physicalPercent\": 62.5}");
        assertEquals("2023-06-30", assertPublished("work-progressed", work).getString("asOf"));
    }

    private static void step(Api who, UUID proposal, String steps, String body) {
        who.request()
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/budget-proposals/{id}/" + steps, proposal)
                .then()
                .statusCode(201);
    }

    @Test
    void a_refused_posting_tells_nothing() {
        var refused = Postings.of("481", 2021);
        finance.post("/disbursements", refused.granting(entry("DA5", "CENTRAL", "RECURRENT", 1)))
                .then()
                .statusCode(409);
        var later = Postings.of("481", 2021);
        finance.create("/allocations", later.granting(entry("DA5", "CENTRAL", "RECURRENT", 1)));
        finance.create("/disbursements", Postings.of("481", 2021).granting(entry("DA5", "CENTRAL", "RECURRENT", 1)));

        var first = JsonPath.from(probe.await(PREFIX + "disbursed.v1", "GNBV-2021-2025:481:2021"));
        assertEquals(false, refused.id().toString().equals(first.getString("postingId")));
    }
}
