package vn.giamngheo.budget.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.testing.Tokens;

/** Each test imports for a unit and year of its own. */
@QuarkusTest
class ProposalImportTest {

    private static final String PATH = "/proposal-imports";
    private static final String HEADINGS = "level,line,nature,central,local,total,note";

    private static Map<String, Object> document(String unit, int year) {
        return new HashMap<>(Map.of(
                "unit", unit,
                "year", year,
                "programme", "GNBV-2021-2025",
                "documentNumber", "204/KH-UBND",
                "issuedOn", "2023-07-06"));
    }

    private static Upload phongTho() throws IOException {
        var sample = Path.of("..", "launcher", "src", "main", "resources", "sample", "phong-tho-2024-proposal.csv");
        return new Upload("text/csv", Files.readAllBytes(sample));
    }

    private static Map<String, Object> inMillions(String unit, int year) {
        var document = document(unit, year);
        document.put("amounts", "MILLION_VND");
        return document;
    }

    @Test
    void the_table_of_a_plan_becomes_a_proposal_with_its_discrepancy() throws IOException {
        phongTho()
                .to(PATH, inMillions("109", 2025))
                .statusCode(201)
                .header("Location", containsString("/api/v1/budget-proposals/"))
                .body("dryRun", equalTo(false))
                .body("proposal.declaredVnd", equalTo(196_280_000_000L))
                .body("proposal.computedVnd", equalTo(196_350_000_000L))
                .body("discrepancies", hasSize(1))
                .body("discrepancies[0].subject", equalTo("DA7"));
    }

    @Test
    void a_dry_run_says_the_same_and_leaves_nothing() throws IOException {
        var document = inMillions("108", 2025);
        document.put("dryRun", true);
        phongTho()
                .to(PATH, document)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("proposal.differenceVnd", equalTo(70_000_000))
                .body("discrepancies", hasSize(1));
        Api.as("12", "READER")
                .get("/budget-proposals?unit=108&year=2025")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void the_same_file_is_recorded_once_and_a_repeated_request_gets_its_first_answer() throws IOException {
        var document = inMillions("107", 2025);
        var first = phongTho()
                .to(PATH, document, "Idempotency-Key", "proposal-file-107")
                .statusCode(201);
        var id = first.extract().path("proposal.id").toString();
        phongTho()
                .to(PATH, document, "Idempotency-Key", "proposal-file-107")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("proposal.id", equalTo(id));
        phongTho().to(PATH, document).statusCode(409).body("type", equalTo("/problems/file-imported-before"));
    }

    @Test
    void a_workbook_with_moved_columns_and_vietnamese_headings_is_understood() {
        Upload.xlsx(
                        "KẾ HOẠCH 2025",
                        "Tổng số,NSTW,NSĐP,Cấp,Dự án,Loại vốn,Ghi chú",
                        "101553000000,98553000000,3000000000,Chi tiết,DA1.1,Vốn đầu tư,17 công trình",
                        "101553000000,98553000000,3000000000,Tổng,Tổng cộng,,")
                .to(PATH, document("106", 2025))
                .statusCode(201)
                .body("proposal.computedVnd", equalTo(101_553_000_000L))
                .body("discrepancies", hasSize(0));
    }

    @Test
    void utf_16_with_decomposed_letters_is_understood() {
        var text = java.text.Normalizer.normalize(
                "\uFEFFCấp\tDự án\tLoại vốn\tNSTW\tNSĐP\tTổng\nChi tiết\tDA2\tSự nghiệp\t5\t0\t5\n",
                java.text.Normalizer.Form.NFD);
        new Upload("text/csv", text.getBytes(StandardCharsets.UTF_16LE))
                .to(PATH, document("105", 2025))
                .statusCode(201)
                .body("proposal.computedVnd", equalTo(5));
    }

    @Test
    void everything_that_is_wrong_is_named_by_row_and_column_and_nothing_is_recorded() {
        Upload.csv(
                        HEADINGS,
                        "COMPONENT,DA2,RECURRENT,1.5,0,1.5,",
                        "COMPONENT,,CAPITAL,5,x,5,",
                        "COMPONENT,DA5,green,5,-1,4,",
                        "part,DA5,RECURRENT,5,0,5,",
                        "COMPONENT,DA5,RECURRENT,5,5,5,")
                .to(PATH, document("110", 2025))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-request"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/rows/2/central CELL_NOT_WHOLE_DONG",
                                "/rows/3/line CELL_REQUIRED",
                                "/rows/3/local CELL_NOT_AN_AMOUNT",
                                "/rows/4/nature UNKNOWN_VALUE",
                                "/rows/4/local CELL_NEGATIVE",
                                "/rows/5/level UNKNOWN_VALUE",
                                "/rows/6/total ROW_SUM_WRONG"))
                .body(
                        "errors.find { it.pointer == '/rows/3/local' }.detail",
                        equalTo("Row 3, column local: \"x\" is not an amount."));
    }

    @Test
    void what_the_programme_refuses_is_named_by_row_too() {
        Upload.csv(
                        HEADINGS,
                        "COMPONENT,DA2,RECURRENT,5,0,5,",
                        "",
                        "COMPONENT,DA2,CAPITAL,5,0,5,",
                        "DECLARED,DA9,,5,0,5,")
                .to(PATH, document("111", 2025))
                .statusCode(422)
                .body("errors.pointer", hasItems("/rows/4/nature"));
    }

    @Test
    void a_formula_and_a_strange_column_are_refused_in_words() {
        Upload.xlsx(sheet -> {
                    sheet.value(0, 0, "level");
                    sheet.formula(1, 3, "SUM(A1:A9)");
                })
                .to(PATH, document("112", 2025))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows/2/D"))
                .body("errors[0].code", equalTo("CELL_FORMULA"));
        Upload.csv(HEADINGS + ",colour", "COMPONENT,DA2,RECURRENT,5,0,5,,red")
                .to(PATH, document("112", 2025))
                .statusCode(422)
                .body("errors[0].code", equalTo("COLUMN_UNKNOWN"));
    }

    @Test
    void only_finance_of_the_area_may_import() throws IOException {
        var document = inMillions("109", 2024);
        phongTho().to(Tokens.of("12", "OFFICER"), PATH, document).statusCode(403);
        phongTho()
                .to(Tokens.of("110", "FINANCE"), PATH, document)
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
        phongTho().to(Tokens.expired("12", "FINANCE"), PATH, document).statusCode(401);
        given().contentType("text/csv").body("x").post("/api/v1" + PATH).then().statusCode(401);
    }
}
