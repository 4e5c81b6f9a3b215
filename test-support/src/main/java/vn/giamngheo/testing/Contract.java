package vn.giamngheo.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;

/** Event contracts: one complete JSON example per type, in the publisher's {@code contracts/events} folder. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    /** The example as text; {@code service} is the folder of the publisher. */
    public static String example(String service, String type) {
        try {
            return Files.readString(Path.of("..", service, "contracts", "events", type + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The producer's side: what was really written has the same fields, of the same JSON types, as the example. */
    public static void assertSameShape(String example, String written) {
        assertEquals(shape(example), shape(written));
    }

    private static TreeMap<String, TreeSet<String>> shape(String json) {
        try {
            var shape = new TreeMap<String, TreeSet<String>>();
            describe("", JSON.readTree(json), shape);
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(String path, JsonNode node, TreeMap<String, TreeSet<String>> shape) {
        shape.computeIfAbsent(path, p -> new TreeSet<>()).add(node.getNodeType().name());
        node.properties().forEach(field -> describe(path + "/" + field.getKey(), field.getValue(), shape));
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                describe(path + "/*", element, shape);
            }
        });
    }
}
