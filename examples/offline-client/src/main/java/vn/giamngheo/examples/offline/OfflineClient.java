package vn.giamngheo.examples.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/**
 * A phone that keeps the households of its commune. Reading and recording never need a network; {@link #sync} brings home what was
 * recorded, then fetches what changed.
 */
public final class OfflineClient {

    private static final int MOST_ITEMS = 500;

    private final Store store;
    private final Server server;
    private final Outbox outbox;

    public OfflineClient(Store store, Server server) {
        this.store = store;
        this.server = server;
        this.outbox = new Outbox(store);
    }

    /** The household as the server told it last; empty when it is not in the area. */
    public Optional<JsonNode> household(String id) {
        return Optional.ofNullable(store.households().get(id));
    }

    /** Everything held, by id. */
    public JsonNode households() {
        return store.households();
    }

    public int waiting() {
        return store.outbox().size();
    }

    /** Ids of conflicts that edits of this phone led to; they are decided on in {@code /sync-conflicts}. */
    public JsonNode conflicts() {
        return store.conflicts();
    }

    public JsonNode refused() {
        return store.refused();
    }

    /**
     * @param id made here: UUID version 7
     * @param household the body of {@code POST /households}
     */
    public void register(String id, ObjectNode household) {
        outbox.register(id, household);
        store.save();
    }

    /**
     * @param field {@code /village}, {@code /members/<id>/name} ..
     * @param value null takes it away
     */
    public void change(String id, String field, JsonNode value) {
        outbox.change(id, version(id), field, value == null ? JsonNodeFactory.instance.nullNode() : value);
        store.save();
    }

    /**
     * A child was born into a household.
     *
     * @param day first day, ISO 8601
     * @param child the {@code member} of {@code POST /households/<id>/members}, with an id made here: UUID version 7
     */
    public void born(String id, String day, ObjectNode child) {
        outbox.born(id, version(id), day, child);
        store.save();
    }

    private long version(String id) {
        return household(id)
                .orElseThrow(() -> new IllegalArgumentException("No household " + id + " here"))
                .path("version")
                .asLong();
    }

    /** @return false when there is no network, or the server had trouble: nothing is lost, try again later */
    public boolean sync() {
        try {
            send();
            fetch();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void send() throws IOException {
        while (!store.outbox().isEmpty()) {
            var items = outbox.toSend(MOST_ITEMS);
            store.save();
            JsonNode results;
            try {
                results = server.batch(items).path("items");
            } catch (Server.BegunAnew e) {
                throw new IOException(e);
            }
            int again = outbox.answered(results);
            store.save();
            if (again > 0) {
                throw new IOException("The server had trouble with " + again + " of the items");
            }
        }
    }

    private void fetch() throws IOException {
        JsonNode page;
        do {
            try {
                page = server.changes(store.cursor());
            } catch (Server.BegunAnew e) {
                store.forgetHouseholds();
                page = null;
                continue;
            }
            for (var item : page.path("items")) {
                var id = item.path("id").asText();
                if (item.path("removed").asBoolean()) {
                    store.households().remove(id);
                } else {
                    store.households().set(id, item);
                }
            }
            store.cursor(page.path("nextCursor").asText());
            store.save();
        } while (page == null || page.path("more").asBoolean());
    }
}
