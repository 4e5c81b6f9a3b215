package vn.giamngheo.examples.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * What was recorded offline. Edits of one household are gathered in one item as long as it was not sent: an item that was sent
 * may have arrived although no answer came, and must go again word for word under the same key.
 */
final class Outbox {

    private static final String SENT = "sent";

    private final Store store;

    Outbox(Store store) {
        this.store = store;
    }

    void register(String id, ObjectNode household) {
        var item = item("REGISTER", id);
        item.set("household", household);
        store.outbox().add(item);
    }

    /** @param baseVersion version of the household that the person has before their eyes */
    void change(String id, long baseVersion, String field, JsonNode value) {
        for (var waiting : store.outbox()) {
            if (waiting.path("id").asText().equals(id)
                    && waiting.path("operation").asText().equals("CORRECT")
                    && !waiting.path(SENT).asBoolean()) {
                ((ObjectNode) waiting.path("changes")).set(field, value);
                return;
            }
        }
        var item = item("CORRECT", id);
        item.put("baseVersion", baseVersion);
        item.putObject("changes").set(field, value);
        store.outbox().add(item);
    }

    /** Marks all of them as sent. @return what goes over the network */
    JsonNode toSend(int most) {
        var items = JsonNodeFactory.instance.arrayNode();
        for (var waiting : store.outbox()) {
            if (items.size() < most) {
                ((ObjectNode) waiting).put(SENT, true);
                ObjectNode item = waiting.deepCopy();
                item.remove(SENT);
                items.add(item);
            }
        }
        return items;
    }

    /** The first so many have been answered. */
    void drop(int answered) {
        var rest = JsonNodeFactory.instance.arrayNode();
        for (int i = answered; i < store.outbox().size(); i++) {
            rest.add(store.outbox().get(i));
        }
        store.replaceOutbox(rest);
    }

    private static ObjectNode item(String operation, String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("key", UUID.randomUUID().toString())
                .put("operation", operation)
                .put("id", id);
    }
}
