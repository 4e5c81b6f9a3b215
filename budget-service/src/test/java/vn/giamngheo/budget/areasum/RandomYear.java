package vn.giamngheo.budget.areasum;

import static vn.giamngheo.budget.Postings.entry;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;

/** Random postings of every kind in a province (20, Lạng Sơn), a district of it and two communes; many are refused. */
final class RandomYear {

    static final List<String> AREAS = List.of("VN", "20", "180", "05998");
    static final List<String> GROUPINGS =
            List.of("", "line", "source,nature", "line,source,nature", "programme,originYear", "originYear,line");

    private static final List<String> UNITS = List.of("20", "180", "05998", "06001");
    private static final List<String> ABOVE = List.of("VN", "20", "180", "180");
    private static final String[] LINES = {"DA2", "DA5", "DA6.2"};

    private final Api finance = Api.as("VN", "FINANCE");
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<String> posted = new ConcurrentLinkedQueue<>();
    private final Queue<String> commitments = new ConcurrentLinkedQueue<>();
    private final Queue<String> disbursements = new ConcurrentLinkedQueue<>();

    /** Statuses of the answers and how often they came. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    void post(Random random) {
        int which = random.nextInt(UNITS.size());
        int year = 2023 + random.nextInt(2);
        var unit = UNITS.get(which);
        var money = entry(
                LINES[random.nextInt(LINES.length)],
                random.nextInt(3) == 0 ? "PROVINCE" : "CENTRAL",
                "RECURRENT",
                1 + random.nextInt(1_000));
        var posting = Postings.of(unit, year);
        var response =
                switch (random.nextInt(12)) {
                    case 0, 1, 2 -> finance.post("/allocations", posting.granting(money));
                    case 3, 4 ->
                        finance.post(
                                "/allocations", posting.with("\"from\": \"%s\",".formatted(ABOVE.get(which)), money));
                    case 5 ->
                        finance.post(
                                "/adjustments",
                                posting.granting(money.replace("\"source\"", "\"toLine\": \"DA7.1\", \"source\"")));
                    case 6 ->
                        finance.post(
                                "/withdrawals",
                                random.nextBoolean()
                                        ? posting.granting(money)
                                        : posting.with("\"to\": \"%s\",".formatted(ABOVE.get(which)), money));
                    case 7 -> keep(commitments, finance.post("/commitments", posting.granting(money)));
                    case 8 -> keep(disbursements, finance.post("/disbursements", posting.granting(money)));
                    case 9 ->
                        random.nextBoolean()
                                ? finance.post("/releases", posting.with(naming("commitment", commitments), money))
                                : finance.post("/refunds", posting.with(naming("disbursement", disbursements), money));
                    case 10 ->
                        finance.post(
                                "/carry-overs", Postings.of(unit, 2024).carrying("RECURRENT_CARRIED", 2023, money));
                    default -> reverse(unit);
                };
        statuses.merge(response.statusCode(), 1, Integer::sum);
        keep(posted, response);
    }

    private Response reverse(String unit) {
        var slip = posted.poll();
        return Reversal.in("VN").of(slip == null ? Api.id() : slip);
    }

    private static String naming(String what, Queue<String> of) {
        var one = of.poll();
        return "\"%s\": \"%s\",".formatted(what, one == null ? Api.id() : one);
    }

    private static Response keep(Queue<String> queue, Response response) {
        if (response.statusCode() == 201) {
            queue.add(response.path("id"));
        }
        return response;
    }
}
