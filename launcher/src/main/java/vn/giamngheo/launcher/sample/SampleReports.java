package vn.giamngheo.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Waits until what was loaded has reached the reports, which follow the services by events. */
final class SampleReports {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private record Expected(String indicator, String unit, String period, long value) {

        String query() {
            return "/indicator-values?indicator=" + indicator + "&unit=" + unit + "&period=" + period;
        }
    }

    /** One figure of each kind, stated in the documents. */
    private static final Expected[] FIGURES = {
        new Expected("poverty.households.total", "481", "2021", 14_050),
        new Expected("poverty.households.poor", "481", "2021", 7_022),
        new Expected("poverty.households.poor", "481", "2022", 5_367),
        new Expected("poverty.households.near_poor", "481", "2022", 2_065),
        new Expected("budget.appropriated", "109", "2023", 162_063_000_000L),
        new Expected("plan.tasks.total", "481", "2023", 11),
    };

    private final Door door;
    private final Story story;

    SampleReports(Door door, Story story) {
        this.door = door;
        this.story = story;
    }

    void await() throws IOException, InterruptedException {
        Instant until = Instant.now().plus(LONGEST_WAIT);
        for (Expected figure : FIGURES) {
            await(figure, until);
        }
        story.tell("reports");
    }

    private void await(Expected figure, Instant until) throws IOException, InterruptedException {
        Answer answer = door.get(figure.query());
        while (answer.isGood()
                && !holds(answer.body(), figure.value())
                && Instant.now().isBefore(until)) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            answer = door.get(figure.query());
        }
        if (!answer.isGood()) {
            throw new Refused("GET " + figure.query(), answer);
        }
        if (!holds(answer.body(), figure.value())) {
            throw new IOException("GET " + figure.query() + " -> " + answer.body() + ", expected " + figure.value());
        }
    }

    private static boolean holds(JsonNode body, long value) {
        return body.findValues("value").stream().anyMatch(found -> found.asLong(-1) == value);
    }
}
