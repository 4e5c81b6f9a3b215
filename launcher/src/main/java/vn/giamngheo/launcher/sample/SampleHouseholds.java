package vn.giamngheo.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import vn.giamngheo.launcher.sample.household.SampleDistrict;

/**
 * The households of the synthetic district, by the bulk import: first as a dry run, then for good. An import that failed on
 * an earlier run of the launcher is asked for anew.
 */
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
        for (int attempt = 1; ; attempt++) {
            Answer accepted = accepted(path, door.post(path, "application/x-ndjson", body, attempt));
            JsonNode job = finished(accepted);
            if (job.path("state").asText().equals("SUCCEEDED")) {
                return job;
            }
            if (!accepted.isReplayed()) {
                throw new Refused(path, accepted(path, door.get(address(job) + "/errors")));
            }
        }
    }

    private JsonNode finished(Answer answer) throws IOException, InterruptedException {
        JsonNode job = answer.body();
        String address = address(job);
        while (job.path("finishedAt").asText("").isEmpty()) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            job = accepted(address, door.get(address)).body();
        }
        return job;
    }

    private static String address(JsonNode job) {
        return IMPORTS + "/" + job.path("id").asText();
    }

    private static Answer accepted(String request, Answer answer) throws Refused {
        if (!answer.isGood()) {
            throw new Refused(request, answer);
        }
        return answer;
    }
}
