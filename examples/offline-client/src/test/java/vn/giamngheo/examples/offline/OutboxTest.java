package vn.giamngheo.examples.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aPhoneWithOneHousehold() {
        file = folder.resolve("phone.json");
        var store = Store.open(file);
        store.households().putObject("h").put("id", "h").put("version", 3);
        store.save();
    }

    private OfflineClient client() {
        return new OfflineClient(Store.open(file), new Server(URI.create("http://127.0.0.1:1"), () -> ""));
    }

    @Test
    void edits_of_a_household_are_one_item_until_it_was_sent() {
        client().change("h", "/village", TextNode.valueOf("A"));
        client().change("h", "/village", TextNode.valueOf("B"));
        client().change("h", "/code", TextNode.valueOf("C"));
        assertEquals(1, client().waiting());

        assertFalse(client().sync());
        client().change("h", "/village", TextNode.valueOf("D"));

        var outbox = Store.open(file).outbox();
        assertEquals(2, outbox.size());
        assertEquals("B", outbox.get(0).path("changes").path("/village").asText());
        assertEquals(3, outbox.get(1).path("baseVersion").asInt());
    }

    @Test
    void nothing_is_lost_without_a_network_and_what_goes_again_is_the_same() {
        client().change("h", "/village", TextNode.valueOf("A"));
        assertFalse(client().sync());
        var store = Store.open(file);
        var first = new Outbox(store).toSend(500);

        assertFalse(client().sync());

        assertEquals(first, new Outbox(Store.open(file)).toSend(500));
        assertFalse(first.get(0).has("sent"));
    }
}
