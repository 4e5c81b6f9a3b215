package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** A random year through the API beside the same year in a plain map: both must refuse and hold the same. */
@QuarkusTest
class RandomPostingsTest {

    private static final String UNIT = "111";
    private static final String[] LINES = {"DA2", "DA3.1", "DA4.1", "DA5"};

    private final Api finance = Api.as(UNIT, "FINANCE");
    private final Map<String, Long> remaining = new HashMap<>();

    @Test
    void the_ledger_accepts_refuses_and_holds_what_a_plain_map_does() {
        var random = new Random(2023);
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 120; i++) {
            statuses.add(random.nextInt(3) == 0 ? grant(random) : spend(random));
        }

        assertTrue(statuses.contains(201) && statuses.contains(409), "The year must meet both outcomes: " + statuses);
        remaining.forEach((line, vnd) -> finance.get("/budget-balances?unit=111&year=2023&groupBy=line")
                .then()
                .body("items.find { it.line == '%s' }.remainingVnd".formatted(line), equalTo(vnd.intValue())));
        Api.as("VN", "OVERSIGHT")
                .get("/ledger-audit")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true))
                .body("unbalancedPostings", hasSize(0))
                .body("differingCells", hasSize(0));
    }

    private int grant(Random random) {
        var line = LINES[random.nextInt(LINES.length)];
        long vnd = 1 + random.nextInt(1_000_000);
        remaining.merge(line, vnd, Long::sum);
        return expect(201, "/allocations", List.of(entry(line, vnd)));
    }

    /** Two sums at once: both are spent or none is. */
    private int spend(Random random) {
        var line = LINES[random.nextInt(LINES.length)];
        var other = LINES[random.nextInt(LINES.length)];
        long vnd = 1 + random.nextInt(400_000);
        var after = new HashMap<>(remaining);
        after.merge(line, -vnd, Long::sum);
        after.merge(other, -vnd, Long::sum);
        boolean possible = after.values().stream().allMatch(left -> left >= 0);
        if (possible) {
            remaining.putAll(after);
        }
        return expect(possible ? 201 : 409, "/disbursements", List.of(entry(line, vnd), entry(other, vnd)));
    }

    private int expect(int status, String path, List<String> entries) {
        var response = finance.post(path, Postings.of(UNIT, 2023).granting(entries.toArray(String[]::new)));
        assertEquals(status, response.statusCode(), response::asString);
        return status;
    }

    private static String entry(String line, long vnd) {
        return Postings.entry(line, "CENTRAL", "RECURRENT", vnd);
    }
}
