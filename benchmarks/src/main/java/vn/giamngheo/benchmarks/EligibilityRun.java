package vn.giamngheo.benchmarks;

import static java.net.URLEncoder.encode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.launcher.service.Service;

/** Partners' questions in a register of a million households, each written down with who asked and for what. */
final class EligibilityRun {

    private static final int WARM_UP = 3_000;
    private static final int QUESTIONS = 3_000;
    private static final int BATCHES = 100;
    private static final int PEOPLE = 1_000;
    private static final String LAW = "188/2025/NĐ-CP";
    private static final String PURPOSE = "HEALTH_INSURANCE";

    private final GrownRegister register;
    private final Stage stage;
    private final Door door;
    private final Random random = new Random(1);

    EligibilityRun(Stage stage) throws Exception {
        this.register = stage.needGrownRegister();
        this.stage = stage;
        this.door = new Door(stage.suite(), "bank");
    }

    void measure(Report report) throws IOException, InterruptedException {
        var service = stage.suite().ports().address(Service.HOUSEHOLD);
        for (int i = 0; i < WARM_UP; i++) {
            door.time(service, question());
        }
        var single = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            single[i] = door.time(service, question());
        }
        report.percentiles("class by citizen id", Times.of(single), "below 10 ms");
        batch();
        var batches = new double[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            batches[i] = batch();
        }
        report.percentiles("classes of " + PEOPLE + " people, through the gateway", Times.of(batches), "below 200 ms");
    }

    private String question() {
        return "/eligibility?asOf=2022-12-31&purpose=" + PURPOSE + "&legalBasis=" + encode(LAW, StandardCharsets.UTF_8)
                + "&citizenId=" + somebody();
    }

    private String somebody() {
        return register.citizenId(random.nextInt(GrownRegister.HOUSEHOLDS));
    }

    /** @return milliseconds; everybody asked for must be found */
    private double batch() throws IOException, InterruptedException {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> '"' + somebody() + '"')
                .collect(Collectors.joining(",", "[", "]"));
        var body = "{\"asOf\":\"2022-12-31\",\"purpose\":\"%s\",\"legalBasis\":\"%s\",\"citizenIds\":%s}"
                .formatted(PURPOSE, LAW, people);
        long begin = System.nanoTime();
        var answer = door.post("/eligibility/query", body);
        double millis = (System.nanoTime() - begin) / 1e6;
        for (var one : answer.path("items")) {
            if (!one.path("found").asBoolean()) {
                throw new IllegalStateException("Somebody of the register was not found: " + one);
            }
        }
        return millis;
    }
}
