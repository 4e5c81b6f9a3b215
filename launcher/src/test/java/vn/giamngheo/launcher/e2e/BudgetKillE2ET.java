package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The budget service ends as by a power cut while clients pay, and each payment that was acknowledged stands once. */
@ExtendWith(RunningSuite.class)
class BudgetKillE2ET {

    private static final String UNIT = "110";
    private static final int CLIENTS = 16;
    private static final int PAYMENTS_OF_EACH = 128;
    private static final long PAYMENT_VND = 7;
    private static final Duration LATEST_KILL = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Client client = new Client("suite-loader");
    private final Instant end = Instant.now().plus(PATIENCE);
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void clients_that_repeat_with_their_keys_pay_once_each() throws Exception {
        persistently("/api/v1/allocations", UUID.randomUUID(), CLIENTS * PAYMENTS_OF_EACH * PAYMENT_VND);
        var payments = pay(() -> {
            var latest = Instant.now().plus(LATEST_KILL);
            while (acknowledged.get() < CLIENTS * PAYMENTS_OF_EACH / 3
                    && Instant.now().isBefore(latest)) {
                pause("waiting for the middle");
            }
            RunningSuite.suite().part("budget-service").kill();
            RunningSuite.suite().part("budget-service").restart();
            return null;
        });

        assertEquals(payments, spentInTheLedger());
        var balance = client.get("/api/v1/budget-balances?unit=" + UNIT + "&year=2024")
                .path("total");
        assertEquals(
                CLIENTS * PAYMENTS_OF_EACH * PAYMENT_VND,
                balance.path("disbursedVnd").asLong());
        assertEquals(0, balance.path("remainingVnd").asLong());
    }

    private Map<String, Long> pay(Callable<Void> trouble) throws Exception {
        var threads = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            var power = threads.submit(trouble);
            List<Callable<List<String>>> clients = new ArrayList<>();
            IntStream.range(0, CLIENTS).forEach(n -> clients.add(this::payAll));
            var paid = new HashMap<String, Long>();
            for (var one : threads.invokeAll(clients)) {
                one.get().forEach(id -> paid.put(id, PAYMENT_VND));
            }
            power.get();
            return paid;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> payAll() throws InterruptedException {
        var paid = new ArrayList<String>();
        for (int i = 0; i < PAYMENTS_OF_EACH; i++) {
            paid.add(persistently("/api/v1/disbursements", UUID.randomUUID(), PAYMENT_VND));
            acknowledged.incrementAndGet();
        }
        return paid;
    }

    /** What a good client does: the same request with the same key until there is an answer. */
    private String persistently(String path, UUID key, long vnd) throws InterruptedException {
        var body = """
                {"unit": "%s", "budgetYear": 2024, "programme": "GNBV-2021-2025",
                 "decision": {"number": "%s", "date": "2024-05-01", "issuer": "KBNN"},
                 "entries": [{"line": "DA5", "source": "CENTRAL", "nature": "RECURRENT", "amountVnd": %d}]}""".formatted(UNIT, key, vnd);
        while (true) {
            try {
                var answer =
                        client.post(path, body, "Content-Type", "application/json", "Idempotency-Key", key.toString());
                if (answer.statusCode() == 201) {
                    var location = answer.headers().firstValue("Location").orElseThrow();
                    return location.substring(location.lastIndexOf('/') + 1);
                }
                if (answer.statusCode() < 500 && answer.statusCode() != 409 && answer.statusCode() != 429) {
                    throw new AssertionError(answer.statusCode() + " " + answer.body());
                }
                pause("answer " + answer.statusCode() + " " + answer.body());
            } catch (IOException | RuntimeException e) {
                pause(e.toString());
            }
        }
    }

    private void pause(String why) throws InterruptedException {
        if (Instant.now().isAfter(end)) {
            throw new AssertionError("No answer within " + PATIENCE + "; last: " + why);
        }
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private Map<String, Long> spentInTheLedger() throws IOException, InterruptedException {
        var spent = new HashMap<String, Long>();
        String cursor = "";
        do {
            JsonNode page = client.get("/api/v1/ledger-entries?unit=" + UNIT + "&year=2024&limit=500" + cursor);
            for (var entry : page.path("items")) {
                if (entry.path("account").asText().equals("SPENT")) {
                    spent.merge(
                            entry.path("postingId").asText(),
                            entry.path("amountVnd").asLong(),
                            Long::sum);
                }
            }
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return spent;
    }
}
