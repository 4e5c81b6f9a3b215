package vn.giamngheo.benchmarks;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** An annual round of a province with some 100,000 dossiers, from the list to the decision, and the movement table of its year. */
final class ReviewRun {

    private static final int SINGLE = 1_000;
    private static final int WARM_UP = 3_000;
    private static final int PACED = 600;
    private static final Duration PACE = Duration.ofSeconds(1).dividedBy(30);
    private static final int FORMS_A_CALL = 5_000;
    private static final String FORM = "\"surveyedOn\": \"2022-09-20\"";
    private static final String MEETING = "\"heldOn\": \"2022-10-03\", \"present\": 60, \"agreeing\": 52";
    private static final String POSTING = "\"postedOn\": \"2022-10-06\"";
    private static final String ANSWER =
            "\"answeredOn\": \"2022-10-20\", \"documentNumber\": \"1310/UBND\", \"objects\": false";
    private static final String DECISION = "\"decidedOn\": \"2022-12-14\", \"decisionNumber\": \"215/QĐ-UBND\"";
    private static final String YEAR = "?unit=" + GrownRegister.PROVINCE + "&from=2021-12-31&to=2022-12-31";

    private static final String POOR =
            "/indicator-values?indicator=poverty.households.poor&period=2022&unit=" + GrownRegister.PROVINCE;
    private static final Duration STILL = Duration.ofSeconds(5);

    private final Door officer;
    private final Door approver;
    private final PlainCopy database;
    private String round;

    ReviewRun(Stage stage) throws Exception {
        stage.needGrownRegister();
        this.officer = stage.door();
        this.approver = new Door(stage.suite(), "ministry");
        this.database = stage.database();
    }

    void measure(Report report) throws Exception {
        report.doing("an annual round of a province");
        long begin = System.nanoTime();
        round = officer.post("/review-rounds", """
                        {"kind": "ANNUAL", "unit": "%s", "openedOn": "2022-09-05"}""".formatted(GrownRegister.PROVINCE))
                .path("id")
                .asText();
        var dossiers = dossiers();
        report.figure("a round of " + dossiers.size() + " dossiers, opened and read", seconds(begin), "");

        var single = dossiers.subList(0, WARM_UP + SINGLE + PACED);
        each(report, officer, "surveys", FORM + ", \"scoreA\": 120, \"scoreB\": 30", single);
        begin = System.nanoTime();
        for (int from = single.size(); from < dossiers.size(); from += FORMS_A_CALL) {
            survey(dossiers.subList(from, Math.min(from + FORMS_A_CALL, dossiers.size())));
        }
        report.figure("  all other surveys, " + FORMS_A_CALL + " a call", seconds(begin), "");
        everywhere(report, officer, "meetings", MEETING, single);
        everywhere(report, officer, "postings", POSTING, single);
        everywhere(report, officer, "consultations", ANSWER, single);
        everywhere(report, approver, "recognitions", DECISION, single);

        movements(report, "movement table beside the events of the decision");
        report.doing("waiting until the decision is told");
        settle();
        movements(report, "movement table of the province");
        begin = System.nanoTime();
        approver.post("/movement-closings", """
                {"unit": "%s", "from": "2021-12-31", "to": "2022-12-31"}""".formatted(GrownRegister.PROVINCE));
        report.figure("closing of its year", seconds(begin), "below 5 s");
    }

    private void movements(Report report, String what) throws IOException, InterruptedException {
        report.figure(what, Report.millis(officer.time(officer.gateway(), "/movements" + YEAR)), "below 5 s");
    }

    /** Waits until the ministry's figure stands still and no event waits. */
    private void settle() throws Exception {
        long last = -1;
        for (long now = told(); now != last; now = told()) {
            last = now;
            LockSupport.parkNanos(STILL.toNanos());
        }
    }

    private long told() throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("select count(*) from outbox_event")) {
            waiting.next();
            var poor = officer.get(POOR).path("items").path(0).path("value").asLong();
            return poor - waiting.getLong(1);
        }
    }

    /** Some one by one, all others at once. */
    private void everywhere(Report report, Door who, String act, String facts, List<String> single) throws Exception {
        each(report, who, act, facts, single);
        long begin = System.nanoTime();
        who.post("/review-rounds/" + round + "/" + act, "{" + facts + "}");
        report.figure("  all other " + act + " at once", seconds(begin), "");
    }

    private void each(Report report, Door who, String act, String facts, List<String> households) throws Exception {
        var measured = households.subList(WARM_UP, WARM_UP + SINGLE);
        time(who, act, facts, households.subList(0, WARM_UP), Duration.ZERO);
        var times = time(who, act, facts, measured, Duration.ZERO);
        report.percentiles("dossier by dossier: " + act, times.acts(), "below 20 ms");
        report.percentiles("  a bare commit meanwhile", times.commits(), "");
        var rest = households.subList(WARM_UP + SINGLE, households.size());
        report.percentiles(
                "  thirty a second", time(who, act, facts, rest, PACE).acts(), "below 20 ms");
    }

    private record ActTimes(Times acts, Times commits) {}

    /** @param pace least time between two acts: without one, each waits only for the one before */
    private ActTimes time(Door who, String act, String facts, List<String> households, Duration pace) throws Exception {
        var acts = new double[households.size()];
        var commits = new double[households.size()];
        try (var bare = new BareCommit(database.connect())) {
            long next = System.nanoTime();
            for (int i = 0; i < acts.length; i++) {
                LockSupport.parkNanos(next - System.nanoTime());
                next = Math.max(next + pace.toNanos(), System.nanoTime());
                acts[i] = who.timePost(
                        "/review-rounds/" + round + "/dossiers/" + households.get(i) + "/" + act, "{" + facts + "}");
                commits[i] = bare.time();
            }
        }
        return new ActTimes(Times.of(acts), Times.of(commits));
    }

    private void survey(List<String> households) throws IOException, InterruptedException {
        var forms = households.stream()
                .map(id -> "{\"householdId\": \"%s\", \"scoreA\": 130, \"scoreB\": 20}".formatted(id))
                .collect(joining(","));
        officer.post("/review-rounds/" + round + "/surveys", "{" + FORM + ", \"surveys\": [" + forms + "]}");
    }

    private List<String> dossiers() throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = officer.get("/review-rounds/" + round + "/dossiers?limit=500" + cursor);
            page.path("items").forEach(item -> ids.add(item.path("householdId").asText()));
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : null;
        }
        return ids;
    }

    private static String seconds(long begin) {
        return Report.seconds((System.nanoTime() - begin) / 1e9);
    }
}
