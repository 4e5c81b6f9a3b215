package vn.giamngheo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What partners read about events is what the services publish. */
class EventCatalogueTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("name: (vn\\.giamngheo\\.[a-z.-]+\\.v\\d+)");

    @Test
    void every_event_with_an_example_is_in_the_catalogue_and_no_other() throws IOException {
        var listed = NAME.matcher(Files.readString(PROJECT.resolve("docs/asyncapi.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(examples(), listed);
    }

    private static TreeSet<String> examples() throws IOException {
        try (var services = Files.newDirectoryStream(PROJECT, "*-service")) {
            var names = new TreeSet<String>();
            for (Path service : services) {
                try (var files = Files.newDirectoryStream(service.resolve("contracts/events"), "*.json")) {
                    files.forEach(
                            file -> names.add(file.getFileName().toString().replace(".json", "")));
                }
            }
            return names;
        }
    }
}
