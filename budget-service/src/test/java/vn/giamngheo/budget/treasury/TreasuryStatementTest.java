package vn.giamngheo.budget.treasury;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;
import vn.giamngheo.budget.exchange.Upload;
import vn.giamngheo.testing.Tokens;

/** Each test speaks of a unit of its own. Disbursements of the tests have the number 308/QĐ-UBND. */
@QuarkusTest
class TreasuryStatementTest {

    private static final String PATH = "/treasury-statements";
    private static final String HEADINGS = "Ngày;Số chứng từ;Dự án;Nguồn vốn;Loại vốn;Số tiền;Nội dung";

    private final Api finance = Api.as("12", "FINANCE");

    private static Map<String, Object> of(String unit) {
        return new HashMap<>(Map.of("unit", unit, "year", 2021, "programme", "GNBV-2021-2025"));
    }

    private void grant(String unit, long amountVnd) {
        var entry = Postings.entry("DA2", "CENTRAL", "RECURRENT", amountVnd);
        finance.create("/allocations", Postings.of(unit, 2021).granting(entry));
    }

    private String spend(String unit, long amountVnd) {
        var entry = Postings.entry("DA2", "CENTRAL", "RECURRENT", amountVnd);
        var body = Postings.of(unit, 2021)
                .granting(entry)
                .replaceFirst("\"number\": \"[^\"]*\"", "\"number\": \"308/QĐ-UBND\"");
        return finance.create("/disbursements", body).toString();
    }

    private static String row(String document, String amount) {
        return "30/6/2021;" + document + ";DA2;NSTW;Sự nghiệp;" + amount + ";Hỗ trợ sản xuất";
    }

    private ValidatableResponse settle(Object statement, Object line, String version, String body) {
        return finance.request()
                .header("If-Match", version)
                .body(body)
                .patch("/api/v1" + PATH + "/{id}/lines/{line}", statement, line)
                .then();
    }

    private Object line(Object statement, String state) {
        return finance.get(PATH + "/{id}/lines?state=" + state, statement)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    @Test
    void lines_are_matched_different_unmatched_or_double() {
        grant("110", 1_000);
        var posting = spend("110", 100);
        String id = Upload.csv(
                        HEADINGS,
                        row("308/QĐ-UBND", "100"),
                        row("308/QĐ-UBND", "70"),
                        row("KB-1", "50"),
                        row("KB-1", "50"))
                .to(PATH, of("110"))
                .statusCode(201)
                .body("lines", equalTo(4))
                .body("matched", equalTo(1))
                .body("different", equalTo(1))
                .body("unmatched", equalTo(1))
                .body("duplicate", equalTo(1))
                .extract()
                .path("id");
        finance.get(PATH + "/{id}/lines", id)
                .then()
                .statusCode(200)
                .body("items.state", contains("MATCHED", "DIFFERENT", "UNMATCHED", "DUPLICATE"))
                .body("items[0].posting", equalTo(posting))
                .body("items[1].differenceVnd", equalTo(-30))
                .body("items[3].duplicateOf", notNullValue());
        finance.get(PATH + "?unit=110&year=2021").then().statusCode(200).body("items.id", hasItems(id));
    }

    @Test
    void the_same_file_is_refused_and_the_same_document_of_another_file_is_a_duplicate() {
        var statement = Upload.csv(HEADINGS, row("KB-2", "50"));
        statement.to(PATH, of("111")).statusCode(201);
        statement.to(PATH, of("111")).statusCode(409).body("type", equalTo("/problems/treasury-statement-imported"));
        Upload.csv(HEADINGS, row("KB-2", "50"), row("KB-3", "50"))
                .to(PATH, of("111"))
                .statusCode(201)
                .body("duplicate", equalTo(1))
                .body("unmatched", equalTo(1));
    }

    @Test
    void a_line_becomes_a_disbursement_once() {
        grant("112", 1_000);
        var id = Upload.csv(HEADINGS, row("KB-4", "60"))
                .to(PATH, of("112"))
                .statusCode(201)
                .extract()
                .path("id");
        var line = line(id, "UNMATCHED");
        var body = "{\"state\": \"POSTED\", \"reason\": \"Chưa ghi sổ\"}";
        settle(id, line, "\"0\"", "{\"state\": \"POSTED\", \"reason\": \" \"}").statusCode(422);
        settle(id, line, "\"0\"", body)
                .statusCode(200)
                .body("state", equalTo("POSTED"))
                .body("posting", notNullValue())
                .body("reason", equalTo("Chưa ghi sổ"));
        settle(id, line, "\"0\"", body).statusCode(412);
        settle(id, line, "\"1\"", body).statusCode(409).body("type", equalTo("/problems/treasury-line-settled"));
        finance.get("/budget-balances?unit=112&year=2021").then().body("total.disbursedVnd", equalTo(60));
    }

    @Test
    void what_was_posted_in_the_meantime_is_not_posted_again_but_linked() {
        grant("108", 1_000);
        var id = Upload.csv(HEADINGS, row("308/QĐ-UBND", "60"))
                .to(PATH, of("108"))
                .statusCode(201)
                .body("unmatched", equalTo(1))
                .extract()
                .path("id");
        var line = line(id, "UNMATCHED");
        var posting = spend("108", 60);
        settle(id, line, "\"0\"", "{\"state\": \"POSTED\", \"reason\": \"x\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/payment-posted"));
        settle(id, line, "\"0\"", "{\"state\": \"LINKED\", \"reason\": \"x\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("POSTING_NEEDED"));
        settle(id, line, "\"0\"", "{\"state\": \"LINKED\", \"posting\": \"%s\", \"reason\": \"x\"}".formatted(posting))
                .statusCode(200)
                .body("state", equalTo("LINKED"));
    }

    @Test
    void a_dry_run_keeps_nothing_and_wrong_rows_are_named() {
        var destination = of("107");
        destination.put("dryRun", true);
        Upload.csv(HEADINGS, row("KB-5", "50"))
                .to(PATH, destination)
                .statusCode(200)
                .body("unmatched", equalTo(1));
        finance.get(PATH + "?unit=107&year=2021").then().body("items", hasSize(0));
        Upload.csv(HEADINGS, row("", "x").replace("30/6", "31/6"))
                .to(PATH, of("107"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/rows/2/day", "/rows/2/amount", "/rows/2/documentNumber"));
    }

    @Test
    void outside_the_area_there_is_nothing_to_see_and_only_finance_imports() {
        var statement = Upload.csv(HEADINGS, row("KB-6", "50"));
        var id = statement.to(PATH, of("106")).statusCode(201).extract().path("id");
        Api.as("109", "FINANCE").get(PATH + "/{id}", id).then().statusCode(404);
        Api.as("109", "READER").get(PATH + "?unit=106&year=2021").then().body("items", hasSize(0));
        statement.to(Tokens.of("109", "FINANCE"), PATH, of("106")).statusCode(403);
        statement.to(Tokens.of("12", "READER"), PATH, of("106")).statusCode(403);
        statement.to(Tokens.expired("12", "FINANCE"), PATH, of("106")).statusCode(401);
    }

    private ValidatableResponse matchAgain(String statement) {
        return finance.post(PATH + "/" + statement + "/matching", "").then().statusCode(200);
    }

    @Test
    void what_is_posted_or_taken_back_after_the_import_is_matched_when_asked() {
        grant("105", 1_000);
        String id = Upload.csv(HEADINGS, row("308/QĐ-UBND", "60"), row("KB-9", "1"))
                .to(PATH, of("105"))
                .statusCode(201)
                .body("unmatched", equalTo(2))
                .extract()
                .path("id");
        matchAgain(id).body("unmatched", equalTo(2));
        finance.get(PATH + "/{id}/lines", id).then().body("items.version", contains(0, 0));

        var posting = spend("105", 60);
        matchAgain(id).body("matched", equalTo(1)).body("unmatched", equalTo(1));
        matchAgain(id).body("matched", equalTo(1));
        finance.get(PATH + "/{id}/lines", id)
                .then()
                .body("items.state", contains("MATCHED", "UNMATCHED"))
                .body("items.version", contains(1, 0))
                .body("items[0].posting", equalTo(posting));

        Reversal.in("105").of(posting).then().statusCode(200);
        matchAgain(id).body("matched", equalTo(0)).body("unmatched", equalTo(2));
        spend("105", 59);
        matchAgain(id).body("different", equalTo(1));
        finance.get(PATH + "/{id}/lines?state=DIFFERENT", id)
                .then()
                .body("items.differenceVnd", contains(1))
                .body("items.version", contains(3));

        Api.as("12", "READER", "APPROVER")
                .post(PATH + "/" + id + "/matching", "")
                .then()
                .statusCode(403);
        Api.as("46", "FINANCE").post(PATH + "/" + id + "/matching", "").then().statusCode(404);
    }
}
