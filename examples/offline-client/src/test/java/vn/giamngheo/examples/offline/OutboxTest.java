package vn.giamngheo.examples.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void a_field_of_a_child_that_was_born_here_goes_behind_its_birth() {
        client().change("h", "/village", TextNode.valueOf("A"));
        client().born("h", "2026-03-02", JsonNodeFactory.instance.objectNode().put("id", "c"));
        client().change("h", "/members/c/name", TextNode.valueOf("Bé"));

        var outbox = Store.open(file).outbox();
        assertEquals(List.of("CORRECT", "ARRIVE", "CORRECT"), outbox.findValuesAsText("operation"));
        assertEquals("c", outbox.get(1).at("/arrival/member/id").asText());
    }

    @Test
    void what_the_server_had_trouble_with_stays_and_what_it_refused_does_not() throws IOException {
        var store = Store.open(file);
        for (var household : List.of("h", "h", "x", "y")) {
            new Outbox(store).change(household + store.outbox().size(), 0, "/village", TextNode.valueOf("A"));
        }
        store.outbox().forEach(item -> ((ObjectNode) item)
                .put("id", item.path("id").asText().substring(0, 1)));
        var results = new ObjectMapper().readTree("""
                [{"outcome": "REFUSED", "problem": {"status": 500}}, {"outcome": "REFUSED", "problem": {"status": 404}},
                 {"outcome": "REFUSED", "problem": {"status": 422}}]""");

        assertEquals(2, new Outbox(store).answered(results));

        assertEquals(List.of("h", "h", "y"), store.outbox().findValuesAsText("id"));
        assertEquals("x", store.refused().at("/0/item/id").asText());
    }
}
