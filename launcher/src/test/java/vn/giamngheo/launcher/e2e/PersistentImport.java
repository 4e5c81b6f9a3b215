package vn.giamngheo.launcher.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An import by a client that does what a good client does: it repeats with its key until it has an answer, and asks until the job ends. */
final class PersistentImport {

    static final int HOUSEHOLDS = 3000;

    /** Scores A of 139, 140 and 141 in turn, score B of 30: two of three. */
    static final int POOR = 2000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Client client = new Client("suite-loader");
    private final String commune;
    private final Instant end = Instant.now().plus(PATIENCE);

    PersistentImport(String commune) {
        this.commune = commune;
    }

    /** @return the job that succeeded; one that failed is asked for anew, with the same households */
    JsonNode run() throws InterruptedException {
        var body = households();
        while (true) {
            var job = finished(accepted(body, UUID.randomUUID().toString()));
            if (job.path("state").asText().equals("SUCCEEDED")) {
                return job;
            }
            pause("the job ended as " + job);
        }
    }

    private String accepted(String body, String key) throws InterruptedException {
        while (true) {
            try {
                var answer = client.post(
                        "/api/v1/household-imports",
                        body,
                        "Content-Type",
                        "application/x-ndjson",
                        "Idempotency-Key",
                        key);
                if (answer.statusCode() < 300) {
                    return JSON.readTree(answer.body()).path("id").asText();
                }
                if (answer.statusCode() < 500) {
                    throw new AssertionError(answer.statusCode() + " " + answer.body());
                }
                pause("answer " + answer.statusCode());
            } catch (IOException | RuntimeException e) {
                pause(e.toString());
            }
        }
    }

    private JsonNode finished(String job) throws InterruptedException {
        while (true) {
            try {
                var view = client.get("/api/v1/household-imports/" + job);
                if (view.hasNonNull("finishedAt")) {
                    return view;
                }
                pause("the job is " + view.path("state").asText());
            } catch (IOException | RuntimeException | AssertionError e) {
                pause(e.toString());
            }
        }
    }

    private void pause(String why) throws InterruptedException {
        if (Instant.now().isAfter(end)) {
            throw new AssertionError("No import within " + PATIENCE + "; last: " + why);
        }
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private String households() {
        return IntStream.range(0, HOUSEHOLDS).mapToObj(this::household).collect(Collectors.joining("\n"));
    }

    private String household(int n) {
        var code = commune + "-" + n;
        return """
                {"id": "%s", "code": "%s", "unit": "%s", "area": "RURAL", "registeredOn": "2021-12-31", "members": \
                [{"name": "Người Thử %d", "sex": "FEMALE", "birthYear": 1980, "ethnicity": "Kinh", "relation": "HEAD"}], \
                "review": {"asOf": "2021-12-31", "standard": "MDP_2022_2025", "scoreA": %d, "scoreB": 30, \
                "deprivedIndicators": ["NUTRITION", "CLEAN_WATER", "HYGIENIC_TOILET"]}}""".formatted(
                        UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        code,
                        commune,
                        n,
                        139 + n % 3);
    }
}
