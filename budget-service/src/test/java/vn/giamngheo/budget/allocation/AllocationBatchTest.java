package vn.giamngheo.budget.allocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** Tỉnh Hòa Bình, 17, gives to its districts. */
@QuarkusTest
class AllocationBatchTest {

    private final Api finance = Api.as("17", "FINANCE");

    private static String share(String unit, long vnd) {
        return """
                {"unit": "%s", "entries": [%s]}""".formatted(unit, entry("DA5", "CENTRAL", "RECURRENT", vnd));
    }

    private static String batch(int year, String more, String... shares) {
        return """
                {"budgetYear": %d, "programme": "GNBV-2021-2025", %s
                 "decision": {"number": "%s", "date": "%d-03-01", "issuer": "HĐND tỉnh Hòa Bình"},
                 "allocations": [%s]}""".formatted(year, more, UUID.randomUUID(), year, String.join(",", shares));
    }

    @Test
    void one_decision_gives_many_units_and_the_key_gives_the_same_answer_again() {
        finance.create("/allocations", Postings.of("17", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 100)));
        var body = batch(2022, "\"from\": \"17\",", share("150", 40), share("152", 60));
        for (int i = 0; i < 2; i++) {
            finance.request()
                    .header("Idempotency-Key", "batch of 2022")
                    .body(body)
                    .post("/api/v1/allocations/batch")
                    .then()
                    .statusCode(201)
                    .body("items.unit", contains("150", "152"))
                    .body("items.totalVnd", contains(40, 60))
                    .body("totalVnd", equalTo(100));
        }
        finance.get("/budget-balances?unit=17&year=2022&scope=AREA&groupBy=unit")
                .then()
                .body("items.remainingVnd", contains(40, 60, 0))
                .body("total.remainingVnd", equalTo(100));
    }

    @Test
    void where_one_cannot_be_posted_none_is() {
        finance.create("/allocations", Postings.of("17", 2023).granting(entry("DA5", "CENTRAL", "RECURRENT", 99)));
        finance.post("/allocations/batch", batch(2023, "\"from\": \"17\",", share("150", 40), share("152", 60)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/batch-refused"))
                .body("errors.pointer", contains("/allocations/1/entries/0/amountVnd"));
        finance.post("/allocations/batch", batch(2023, "", share("150", 40), share("ABC", 60)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/allocations/1/unit"));
        finance.post("/allocations/batch", batch(2023, "", share("150", 40), share("150", 60)))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/allocations/1/decision/number"));
        finance.post("/allocations/batch", batch(2023, "", share("150", 40), share("109", 60)))
                .then()
                .statusCode(403);
        finance.post("/allocations/batch", batch(2023, "", share("150", -1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/allocations/0/entries/0/amountVnd"));
        finance.post("/allocations/batch", batch(2023, ""))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1));
        finance.get("/allocations?unit=150&year=2023").then().body("items", empty());
        Api.as("17", "READER", "APPROVER", "OVERSIGHT")
                .post("/allocations/batch", batch(2023, "", share("150", 1)))
                .then()
                .statusCode(403);
    }

    @Test
    void what_no_number_holds_is_refused_like_any_sum_that_is_not_there() {
        finance.create("/allocations", Postings.of("17", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 99)));
        var largest = entry("DA5", "CENTRAL", "RECURRENT", 1_000_000_000_000_000L);
        var sums = String.join(",", Collections.nCopies(100, largest));
        var shares =
                IntStream.range(0, 93).mapToObj(i -> """
                        {"unit": "150", "holder": "Phòng %d", "entries": [%s]}""".formatted(i, sums)).toArray(String[]::new);
        finance.post("/allocations/batch", batch(2024, "\"from\": \"17\",", shares))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/batch-refused"))
                .body("errors[0].pointer", equalTo("/allocations/0/entries/0/amountVnd"));
        finance.get("/allocations?unit=150&year=2024").then().body("items", empty());
    }
}
