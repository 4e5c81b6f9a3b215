package vn.giamngheo.budget.adjustment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;

/** Mường Nhé is 096. */
@QuarkusTest
class AdjustmentTest {

    private final Api finance = Api.as("096", "FINANCE");

    private static String move(String from, String to, long vnd) {
        return Postings.entry(from, "CENTRAL", "RECURRENT", vnd).replace("\"source\"", to + "\"source\"");
    }

    @Test
    void money_moves_between_lines_and_none_is_lost() {
        finance.create(
                "/allocations", Postings.of("096", 2023).granting(Postings.entry("DA2", "CENTRAL", "RECURRENT", 100)));
        var id = finance.created(
                        "/adjustments",
                        Postings.of("096", 2023)
                                .granting(
                                        move("DA2", "\"toLine\": \"DA5\",", 30),
                                        move("DA2", "\"toLine\": \"DA3.1\",", 20)))
                .body("kind", equalTo("ADJUSTMENT"))
                .body("entries.line", contains("DA2", "DA2"))
                .body("entries.toLine", contains("DA5", "DA3.1"))
                .body("totalVnd", equalTo(50))
                .extract()
                .path("id");
        finance.get("/budget-balances?unit=096&year=2023&groupBy=line")
                .then()
                .body("items.line", contains("DA2", "DA3.1", "DA5"))
                .body("items.appropriatedVnd", contains(50, 20, 30))
                .body("items.adjustedVnd", contains(-50, 20, 30))
                .body("total.appropriatedVnd", equalTo(100));
        Reversal.in("096").of(id).then().statusCode(200);
        finance.get("/budget-balances?unit=096&year=2023&groupBy=line")
                .then()
                .body("items.remainingVnd", contains(100, 0, 0));
    }

    @Test
    void no_more_moves_than_the_giving_line_has() {
        finance.post("/adjustments", Postings.of("096", 2022).granting(move("DA2", "\"toLine\": \"DA5\",", 1)))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/entries/0/amountVnd"));
    }

    @ParameterizedTest(name = "to {0}: {1}")
    @CsvSource({"DA9, UNKNOWN_LINE", "DA2, SAME_LINE", "DA1.2, NATURE_NOT_ALLOWED"})
    void the_receiving_line_is_another_one_that_carries_such_money(String line, String code) {
        finance.post(
                        "/adjustments",
                        Postings.of("096", 2022).granting(move("DA2", "\"toLine\": \"%s\",".formatted(line), 1)))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    @Test
    void only_an_adjustment_names_a_receiving_line() {
        finance.post("/adjustments", Postings.of("096", 2022).granting(move("DA2", "", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/entries/0/toLine"));
        finance.post("/allocations", Postings.of("096", 2022).granting(move("DA2", "\"toLine\": \"DA5\",", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/entries/0/toLine"));
    }
}
