package vn.giamngheo.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.launcher.sample.FakeGateway.Request;

class SampleHouseholdsTest {

    private static final String DRY_RUN = "/api/v1/household-imports?dryRun=true";
    private static final String FOR_GOOD = "/api/v1/household-imports?dryRun=false";
    private static final String FAILED =
            "{\"id\":\"f\",\"state\":\"FAILED\",\"finishedAt\":\"2026-01-01T00:00:00Z\",\"errors\":1}";

    private final FakeGateway door;

    SampleHouseholdsTest() throws IOException {
        door = new FakeGateway();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void households_are_checked_before_they_are_imported() throws Exception {
        load();
        List<String> imports = door.requests().stream()
                .map(Request::target)
                .filter(target -> target.startsWith("/api/v1/household-imports"))
                .toList();
        assertEquals(List.of(DRY_RUN, FOR_GOOD), imports);
    }

    @Test
    void a_running_import_is_waited_for() throws Exception {
        door.prepare(FOR_GOOD, 202, "{\"id\":\"x1\",\"state\":\"RUNNING\",\"finishedAt\":null}");
        door.prepare("/api/v1/household-imports/x1", 200, "{\"id\":\"x1\",\"state\":\"RUNNING\"}");
        load();
        assertEquals(
                2,
                door.requests().stream()
                        .filter(request -> request.target().endsWith("/x1"))
                        .count());
    }

    @Test
    void a_wrong_row_stops_the_load_and_is_named() throws Exception {
        door.prepare(DRY_RUN, 202, FAILED);
        door.prepare(
                "/api/v1/household-imports/f/errors",
                200,
                "{\"items\":[{\"row\":7,\"pointer\":\"/unit\",\"code\":\"UNKNOWN_UNIT\",\"detail\":\"20045\"}]}");
        IOException refused = assertThrows(IOException.class, this::load);
        assertEquals("/household-imports?dryRun=true -> 200 7 /unit UNKNOWN_UNIT 20045", refused.getMessage());
        assertTrue(door.posts(FOR_GOOD).isEmpty());
    }

    @Test
    void an_import_that_failed_on_an_earlier_run_is_asked_for_under_another_key() throws Exception {
        door.prepareReplay(FOR_GOOD, 202, FAILED);
        load();
        List<Request> posts = door.posts(FOR_GOOD);
        assertEquals(2, posts.size());
        assertNotEquals(posts.get(0).key(), posts.get(1).key());
        assertArrayEquals(posts.get(0).body(), posts.get(1).body());
    }

    private void load() throws IOException, InterruptedException {
        new SampleHouseholds(new Door(door.gateway(), "en"), new Story(line -> {}, "en")).load();
    }
}
