package vn.giamngheo.examples.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What the phone knows, in one file that is replaced whole: it holds the state before a step or the one after it, whenever the
 * battery dies.
 */
public final class Store {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode state;

    private Store(Path file, ObjectNode state) {
        this.file = file;
        this.state = state;
    }

    public static Store open(Path file) {
        try {
            var state =
                    Files.exists(file) ? (ObjectNode) JSON.readTree(Files.readAllBytes(file)) : JSON.createObjectNode();
            return new Store(file, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String cursor() {
        return state.path("cursor").textValue();
    }

    void cursor(String cursor) {
        state.put("cursor", cursor);
    }

    /** As the server told them last, by id. */
    ObjectNode households() {
        return state.withObjectProperty("households");
    }

    /** What was recorded here and has not come home, in its order. */
    ArrayNode outbox() {
        return state.withArrayProperty("outbox");
    }

    /** What the server would not take, each with its problem, for a person to look at. */
    ArrayNode refused() {
        return state.withArrayProperty("refused");
    }

    /** Ids of conflicts that came of edits made here. */
    ArrayNode conflicts() {
        return state.withArrayProperty("conflicts");
    }

    void forgetHouseholds() {
        state.remove("households");
        state.remove("cursor");
    }

    void replaceOutbox(ArrayNode items) {
        state.set("outbox", items);
    }

    void save() {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, JSON.writeValueAsBytes((JsonNode) state));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
