package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

@QuarkusTest
class OneCellManyWritersTest {

    private static final int WRITERS = 24;
    private static final int REQUESTS = 240;
    private static final int AFFORDABLE = 100;

    @Test
    void many_writers_on_one_cell_spend_exactly_what_it_holds() throws Exception {
        var finance = Api.as("110", "FINANCE");
        finance.create(
                "/allocations",
                Postings.of("110", 2023).granting(entry("DA5", "CENTRAL", "RECURRENT", AFFORDABLE * 7)));

        var statuses = inParallel(() -> finance.post(
                        "/disbursements", Postings.of("110", 2023).granting(entry("DA5", "CENTRAL", "RECURRENT", 7)))
                .statusCode());

        assertEquals(
                AFFORDABLE, statuses.stream().filter(status -> status == 201).count());
        assertEquals(
                REQUESTS - AFFORDABLE,
                statuses.stream().filter(status -> status == 409).count());
        finance.get("/budget-balances?unit=110&year=2023")
                .then()
                .body("total.disbursedVnd", equalTo(AFFORDABLE * 7))
                .body("total.remainingVnd", equalTo(0))
                .body("total.rate.value", equalTo(1.0f));
        Api.as("110", "OVERSIGHT").get("/ledger-audit").then().body("sound", equalTo(true));
    }

    @Test
    void writers_that_take_the_same_cells_in_opposite_order_do_not_block_each_other() throws Exception {
        var finance = Api.as("110", "FINANCE");
        var one = entry("DA2", "CENTRAL", "RECURRENT", 1);
        var two = entry("DA3.1", "CENTRAL", "RECURRENT", 1);

        var statuses = inParallel(() -> finance.post(
                        "/allocations",
                        System.nanoTime() % 2 == 0
                                ? Postings.of("110", 2024).granting(one, two)
                                : Postings.of("110", 2024).granting(two, one))
                .statusCode());

        assertEquals(REQUESTS, statuses.stream().filter(status -> status == 201).count());
        finance.get("/budget-balances?unit=110&year=2024&groupBy=line")
                .then()
                .body("items.appropriatedVnd", equalTo(List.of(REQUESTS, REQUESTS)));
    }

    private static List<Integer> inParallel(Callable<Integer> request) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var answers = writers.invokeAll(
                    IntStream.range(0, REQUESTS).mapToObj(i -> request).toList());
            return answers.stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        } finally {
            writers.shutdownNow();
        }
    }
}
