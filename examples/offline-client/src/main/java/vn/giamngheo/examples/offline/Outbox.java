package vn.giamngheo.examples.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
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
        if (last(id) instanceof ObjectNode last
                && last.path("operation").asText().equals("CORRECT")
                && !last.path(SENT).asBoolean()) {
            ((ObjectNode) last.path("changes")).set(field, value);
            return;
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

    /** @param child with an id made here */
    void born(String id, long baseVersion, String day, ObjectNode child) {
        var item = item("ARRIVE", id).put("baseVersion", baseVersion);
        item.putObject("arrival").put("effectiveOn", day).put("reason", "BORN").set("member", child);
        store.outbox().add(item);
    }

    /**
     * The first so many have been answered. Those with which the server itself had trouble stay, and so does what was refused of the
     * same households: perhaps only because of that.
     *
     * @return how many of them stay
     */
    int answered(JsonNode results) {
        var troubled = new HashSet<String>();
        for (int i = 0; i < results.size(); i++) {
            if (isTrouble(results.get(i))) {
                troubled.add(store.outbox().get(i).path("id").asText());
            }
        }
        var rest = JsonNodeFactory.instance.arrayNode();
        int stay = 0;
        for (int i = 0; i < store.outbox().size(); i++) {
            var item = store.outbox().get(i);
            boolean again = i < results.size()
                    && isRefused(results.get(i))
                    && troubled.contains(item.path("id").asText());
            stay += again ? 1 : 0;
            if (again || i >= results.size()) {
                rest.add(item);
            } else {
                note(item, results.get(i));
            }
        }
        store.replaceOutbox(rest);
        return stay;
    }

    private void note(JsonNode item, JsonNode result) {
        if (isRefused(result)) {
            var refused = store.refused().addObject();
            refused.set("item", item);
            refused.set("problem", result.path("problem"));
        } else if (result.hasNonNull("conflictId")) {
            store.conflicts().add(result.path("conflictId"));
        }
    }

    private static boolean isRefused(JsonNode result) {
        return result.path("outcome").asText().equals("REFUSED");
    }

    private static boolean isTrouble(JsonNode result) {
        return isRefused(result) && result.path("problem").path("status").asInt() >= 500;
    }

    /** What was recorded last of a household; null when nothing of it waits. */
    private JsonNode last(String id) {
        JsonNode last = null;
        for (var waiting : store.outbox()) {
            last = waiting.path("id").asText().equals(id) ? waiting : last;
        }
        return last;
    }

    private static ObjectNode item(String operation, String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("key", UUID.randomUUID().toString())
                .put("operation", operation)
                .put("id", id);
    }
}
