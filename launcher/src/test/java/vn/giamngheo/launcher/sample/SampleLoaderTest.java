package vn.giamngheo.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.launcher.SampleData;
import vn.giamngheo.launcher.sample.FakeGateway.Request;

class SampleLoaderTest {

    private final List<String> told = new ArrayList<>();
    private final FakeGateway door;

    SampleLoaderTest() throws IOException {
        door = new FakeGateway();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void the_launcher_finds_it() {
        assertInstanceOf(
                SampleLoader.class,
                ServiceLoader.load(SampleData.class).findFirst().orElseThrow());
    }

    @Test
    void each_step_is_told() throws Exception {
        load();
        assertEquals(
                List.of(
                        "5 plans with 33 targets and 11 tasks",
                        "A budget proposal, 5 postings, a forecast and 45 works of Phong Thổ",
                        "14,050 households checked by a dry run",
                        "14,050 synthetic households of A Lưới imported",
                        "The review of 2022: 9,537 dossiers of 18 communes from the list to the certificate",
                        "40 households of a commune with support, 5 of them by two programme lines",
                        "A labour market of 15 who look for training, 4 of them placed",
                        "The reports show them"),
                told);
    }

    @Test
    void every_write_carries_a_key_of_its_own_and_the_token() throws Exception {
        load();
        List<Request> posts = door.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
        Set<String> keys = new HashSet<>();
        for (Request post : posts) {
            assertTrue(keys.add(post.key()), post.target());
            assertEquals("Bearer secret", post.token());
        }
    }

    @Test
    void a_second_run_asks_for_exactly_the_same() throws Exception {
        load();
        List<String> first = keys();
        door.requests().clear();
        load();
        assertEquals(first, keys());
    }

    private void load() throws IOException, InterruptedException {
        new SampleLoader("en").load(account -> door.gateway(), told::add);
    }

    private List<String> keys() {
        return door.requests().stream()
                .map(request -> request.target() + " " + request.key())
                .toList();
    }
}
