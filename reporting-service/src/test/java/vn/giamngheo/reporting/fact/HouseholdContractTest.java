package vn.giamngheo.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.inbox.EventHandler;

/** Every fact that household-service publishes is taken here, or left alone for a reason. */
@QuarkusTest
class HouseholdContractTest {

    private static final String PREFIX = "vn.giamngheo.household.";

    private static final Map<String, String> LEFT_ALONE = Map.of(
            "surveyed", "nothing is decided by a survey",
            "recognised",
                    "the class that a decision gives is told as classified, the certificate as certificate-issued",
            "import-finished", "each household of an import is told as registered, and as classified",
            "import-undone",
                    "each household of it is told as withdrawn; one that received anything since hinders the undoing",
            "movement-closed", "poverty.movement.* is not measured yet");

    @Inject
    @All
    List<EventHandler> handlers;

    @Test
    void every_example_is_consumed_or_deliberately_left_alone() throws IOException {
        var known = new TreeSet<>(LEFT_ALONE.keySet());
        handlers.stream()
                .map(EventHandler::type)
                .filter(type -> type.startsWith(PREFIX))
                .map(HouseholdContractTest::fact)
                .forEach(fact -> assertEquals(true, known.add(fact), fact + " is taken and left alone"));

        assertEquals(published(), known);
    }

    private static TreeSet<String> published() throws IOException {
        var facts = new TreeSet<String>();
        try (var files = Files.list(Path.of("..", "household-service", "contracts", "events"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> fact(name.substring(0, name.length() - ".json".length())))
                    .forEach(facts::add);
        }
        return facts;
    }

    private static String fact(String type) {
        return type.substring(PREFIX.length()).replaceFirst("\\.v1$", "");
    }
}
