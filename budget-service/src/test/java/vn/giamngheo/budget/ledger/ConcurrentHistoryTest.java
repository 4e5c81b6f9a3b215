package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.testing.Tokens;

/**
 * Many writers post at once, some of them twice with the same key, and write down what they were answered. Afterwards the ledger has
 * to tell the same history: nothing lost, nothing doubled, nothing that was refused.
 */
@QuarkusTest
class ConcurrentHistoryTest {

    private static final String UNIT = "480";
    private static final int YEAR = 2023;
    private static final int WRITERS = 16;
    private static final int POSTINGS_OF_EACH = 128;
    private static final String[] LINES = {"DA2", "DA3.1", "DA5"};
    private static final String[] PATHS = {"/allocations", "/disbursements", "/withdrawals", "/commitments", "/refunds"
    };

    private record Told(String id, String path, String line, long vnd, int status) {}

    private final String token = Tokens.of(UNIT, "FINANCE");
    private final Api finance = Api.with(token);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Told> history = new ConcurrentLinkedQueue<>();

    @Test
    void the_ledger_tells_the_history_that_its_writers_were_told() throws Exception {
        writeAll();
        var accepted = history.stream().filter(told -> told.status() == 201).toList();
        assertEquals(WRITERS * POSTINGS_OF_EACH, history.size());
        assertTrue(accepted.size() > 1000 && accepted.size() < history.size(), () -> "Accepted " + accepted.size());

        assertEquals(accepted.stream().collect(Collectors.toMap(Told::id, Told::vnd)), sumsInTheLedger());
        for (var line : LINES) {
            var balance = finance.get("/budget-balances?unit=%s&year=%d&groupBy=line".formatted(UNIT, YEAR))
                    .then()
                    .body("items.find { it.line == '%s' }.rate.denominator".formatted(line), equalTo((int)
                            (sum(accepted, line, "/allocations") - sum(accepted, line, "/withdrawals"))));
            balance.body("items.find { it.line == '%s' }.committedVnd".formatted(line), equalTo((int)
                    sum(accepted, line, "/commitments")));
            balance.body("items.find { it.line == '%s' }.disbursedVnd".formatted(line), equalTo((int)
                    (sum(accepted, line, "/disbursements") - sum(accepted, line, "/refunds"))));
        }
        Api.as(UNIT, "OVERSIGHT").get("/ledger-audit").then().body("sound", equalTo(true));
    }

    private void writeAll() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            IntStream.range(0, WRITERS).forEach(seed -> all.add(() -> write(new Random(seed))));
            for (var writer : writers.invokeAll(all)) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private Void write(Random random) throws IOException, InterruptedException {
        for (int i = 0; i < POSTINGS_OF_EACH; i++) {
            var path = PATHS[random.nextInt(PATHS.length)];
            var line = LINES[random.nextInt(LINES.length)];
            long vnd = 1 + random.nextInt(1_000);
            var posting = Postings.of(UNIT, YEAR);
            var body = posting.granting(entry(line, "CENTRAL", "RECURRENT", vnd));
            var answer = send(path, posting, body);
            assertTrue(answer.statusCode() == 201 || answer.statusCode() == 409, answer::body);
            if (answer.statusCode() == 201 && random.nextInt(4) == 0) {
                var again = send(path, posting, body);
                assertEquals(
                        "true",
                        again.headers().firstValue("Idempotency-Replayed").orElse(again.body()));
            }
            history.add(new Told(posting.id().toString(), path, line, vnd, answer.statusCode()));
        }
        return null;
    }

    /** Thousands of requests, so with a client that costs little. */
    private HttpResponse<String> send(String path, Postings posting, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", posting.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Map<String, Long> sumsInTheLedger() {
        var sums = new HashMap<String, Long>();
        String cursor = null;
        do {
            var page = finance.get("/ledger-entries?unit=%s&year=%d&limit=500%s"
                    .formatted(UNIT, YEAR, cursor == null ? "" : "&cursor=" + cursor));
            List<Map<String, Object>> entries = page.path("items");
            for (var entry : entries) {
                long vnd = ((Number) entry.get("amountVnd")).longValue();
                sums.merge((String) entry.get("postingId"), Math.max(0, vnd), Long::sum);
            }
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return sums;
    }

    private static long sum(List<Told> accepted, String line, String path) {
        return accepted.stream()
                .filter(told -> told.line().equals(line) && told.path().equals(path))
                .mapToLong(Told::vnd)
                .sum();
    }
}
