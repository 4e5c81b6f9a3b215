package vn.giamngheo.budget.exchange;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.testing.Tokens;

/** Each test imports for a unit and year of its own. */
@QuarkusTest
class ExecutionImportTest {

    private static final String PATH = "/execution-imports";
    private static final String HEADINGS =
            "Nội dung;Dự án;Loại vốn;Nguồn vốn;Số tiền;Số quyết định;Ngày quyết định;Cơ quan ban hành;Vốn năm";
    private static final String GRANT = "Dự toán;DA1.1;Vốn đầu tư;NSTW;112.700;3209/QĐ-UBND;20/12/2022;UBND tỉnh;";
    private static final String CARRIED = "Kéo dài;DA1.1;Vốn đầu tư;NSTW;5257;245/QĐ-UBND;9/3/2023;UBND tỉnh;2022";
    private static final String SPENT = "Giải ngân;DA1.1;Vốn đầu tư;NSTW;1000;KB-0071;30/6/2023;KBNN Phong Thổ;2022";

    private final Api reader = Api.as("42", "READER");

    private static Map<String, Object> destination(String unit, String amounts) {
        return new HashMap<>(Map.of("unit", unit, "year", 2023, "programme", "GNBV-2021-2025", "amounts", amounts));
    }

    @Test
    void a_table_becomes_postings_in_the_order_of_money() {
        var table = Upload.csv(HEADINGS, SPENT, GRANT.replace("112.700", "112700"), CARRIED);
        var id = table.to(PATH, destination("440", "MILLION_VND"))
                .statusCode(201)
                .body("rows", equalTo(3))
                .body("results", hasSize(3))
                .extract()
                .path("id");
        reader.get("/budget-balances?unit=440&year=2023&groupBy=originYear")
                .then()
                .statusCode(200)
                .body("total.appropriatedVnd", equalTo(117_957_000_000L))
                .body("total.carriedOverVnd", equalTo(5_257_000_000L))
                .body("total.disbursedVnd", equalTo(1_000_000_000));
        Api.as("440", "FINANCE").get(PATH + "/{id}", id).then().statusCode(200).body("results", hasSize(3));
        Api.as("109", "FINANCE").get(PATH + "/{id}", id).then().statusCode(404);
        table.to(PATH, destination("440", "MILLION_VND"))
                .statusCode(409)
                .body("type", equalTo("/problems/file-imported-before"));
    }

    @Test
    void a_dry_run_posts_nothing() {
        var destination = destination("441", "MILLION_VND");
        destination.put("dryRun", true);
        var table = Upload.csv(HEADINGS, GRANT.replace("112.700", "112700"), CARRIED, SPENT);
        table.to(PATH, destination).statusCode(200).body("results", hasSize(3));
        reader.get("/budget-balances?unit=441&year=2023").then().body("total.appropriatedVnd", equalTo(0));
        destination.put("dryRun", false);
        table.to(PATH, destination).statusCode(201);
    }

    @Test
    void one_row_that_lacks_money_leaves_the_whole_table_unposted() {
        Upload.csv(
                        HEADINGS,
                        GRANT.replace("112.700", "10"),
                        SPENT.replace("1000", "11").replace(";2022", ""))
                .to(PATH, destination("442", "VND"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows/3/amount"))
                .body("errors[0].code", equalTo("INSUFFICIENT_BALANCE"));
        reader.get("/budget-balances?unit=442&year=2023").then().body("total.appropriatedVnd", equalTo(0));
    }

    @Test
    void what_could_be_read_in_two_ways_and_years_that_cannot_be_are_named() {
        Upload.csv(
                        HEADINGS,
                        GRANT,
                        CARRIED.replace(";2022", ";2023"),
                        CARRIED.replace(";2022", ";"),
                        SPENT.replace(";2022", ";2024"),
                        GRANT.replace("112.700", "0"),
                        GRANT.replace("112.700", "5").replace("UBND tỉnh;", "UBND tỉnh;2022"))
                .to(PATH, destination("443", "MILLION_VND"))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/rows/2/amount CELL_AMBIGUOUS_AMOUNT",
                                "/rows/3/originYear ORIGIN_NOT_EARLIER",
                                "/rows/4/originYear CELL_REQUIRED",
                                "/rows/5/originYear ORIGIN_LATER",
                                "/rows/6/amount CELL_NOT_POSITIVE",
                                "/rows/7/originYear ORIGIN_NOT_OWN"));
    }

    @Test
    void wrong_lines_of_all_rows_are_named_at_once() {
        Upload.csv(
                        HEADINGS,
                        GRANT.replace("112.700", "5").replace("DA1.1", "DA99"),
                        GRANT.replace("112.700", "5").replace("DA1.1", "DA2"))
                .to(PATH, destination("110", "VND"))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems("/rows/2/line UNKNOWN_LINE", "/rows/3/nature NATURE_NOT_ALLOWED"));
    }

    @Test
    void only_finance_of_the_area_may_import() {
        var table = Upload.csv(HEADINGS, CARRIED);
        table.to(Tokens.of("12", "APPROVER"), PATH, destination("111", "VND")).statusCode(403);
        table.to(Tokens.of("110", "FINANCE"), PATH, destination("111", "VND"))
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
        table.to(Tokens.expired("12", "FINANCE"), PATH, destination("111", "VND"))
                .statusCode(401);
    }
}
