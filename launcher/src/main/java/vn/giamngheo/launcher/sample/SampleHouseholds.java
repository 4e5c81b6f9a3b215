package vn.giamngheo.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import vn.giamngheo.launcher.sample.household.SampleDistrict;

/** The households of the synthetic district, by the bulk import: first as a dry run, then for good. */
final class SampleHouseholds {

    private static final String IMPORTS = "/household-imports";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final Door door;
    private final Story story;

    SampleHouseholds(Door door, Story story) {
        this.door = door;
        this.story = story;
    }

    void load() throws IOException, InterruptedException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(16 << 20);
        new SampleDistrict().writeTo(lines);
        byte[] body = lines.toByteArray();
        story.tell("households.checked", run(body, true).path("total").asLong());
        story.tell("households.imported", run(body, false).path("total").asLong());
    }

    /** @return the finished job */
    private JsonNode run(byte[] body, boolean dryRun) throws IOException, InterruptedException {
        String path = IMPORTS + "?dryRun=" + dryRun;
        Answer answer = door.post(path, "application/x-ndjson", body);
        if (!answer.isGood()) {
            throw new Refused("POST " + path, answer);
        }
        String job = answer.location()
                .orElse(IMPORTS + "/" + answer.body().path("id").asText());
        while (answer.isGood() && answer.body().path("finishedAt").asText("").isEmpty()) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            answer = door.get(job);
        }
        if (!answer.isGood() || !answer.body().path("errors").isEmpty()) {
            throw new Refused(path, answer);
        }
        return answer.body();
    }
}
