package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

@QuarkusTest
class OneCellManyWritersTest {

    private static final int WRITERS = 24;
    private static final int REQUESTS = 240;
    private static final int AFFORDABLE = 100;
    private static final int LIST = 10;

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

    @Test
    void lists_on_one_cell_spend_exactly_what_it_holds_whole_lists_only_and_each_once() throws Exception {
        var finance = Api.as("182", "FINANCE");
        finance.create(
                "/allocations",
                Postings.of("182", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", AFFORDABLE * LIST + LIST - 1)));
        var lists = IntStream.range(0, REQUESTS / 2).mapToObj(i -> list()).toList();
        var next = new AtomicInteger();

        // Each list comes twice at almost the same time, under one key.
        var statuses = inParallel(() -> {
            int number = next.getAndIncrement() / 2;
            return finance.request()
                    .header("Idempotency-Key", "list " + number)
                    .body(lists.get(number))
                    .post("/api/v1/disbursements/batch")
                    .statusCode();
        });

        assertEquals(
                2 * AFFORDABLE,
                statuses.stream().filter(status -> status == 201).count());
        assertEquals(
                REQUESTS - 2 * AFFORDABLE,
                statuses.stream().filter(status -> status == 409).count());
        finance.get("/budget-balances?unit=182&year=2022")
                .then()
                .body("total.disbursedVnd", equalTo(AFFORDABLE * LIST))
                .body("total.remainingVnd", equalTo(LIST - 1));
        Api.as("182", "OVERSIGHT").get("/ledger-audit").then().body("sound", equalTo(true));
    }

    private static String list() {
        return Stream.generate(() -> Postings.of("182", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 1)))
                .limit(LIST)
                .collect(Collectors.joining(",", "{\"disbursements\": [", "]}"));
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
