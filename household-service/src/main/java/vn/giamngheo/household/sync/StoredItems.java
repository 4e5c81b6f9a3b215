package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;

/** What became of items, kept for phones that send them again: longer than any phone is away. */
@ApplicationScoped
class StoredItems {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Sql sql;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration keep;

    StoredItems(
            Sql sql,
            Caller caller,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "giamngheo.sync.retention", defaultValue = "P180D") Duration keep) {
        this.sql = sql;
        this.caller = caller;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
        this.keep = keep;
    }

    record Stored(String requestHash, UUID household, Long version, UUID conflict) {}

    /** Takes the key, or answers false when it is taken. Waits while another transaction holds it. */
    boolean reserve(String key, String requestHash) {
        return sql.update(
                        "insert into sync_item (owner, key, request_hash) values (?, ?, ?) on conflict do nothing",
                        owner(),
                        key,
                        requestHash)
                == 1;
    }

    void store(String key, ItemResult result) {
        sql.update(
                "update sync_item set outcome = ?, household_id = ?, version = ?, conflict_id = ? where owner = ? and key = ?",
                result.outcome().name(),
                result.id(),
                result.version(),
                result.conflictId(),
                owner(),
                key);
    }

    Stored find(String key) {
        return sql.query(
                        "select * from sync_item where owner = ? and key = ?",
                        row -> new Stored(
                                row.getString("request_hash"),
                                row.getObject("household_id", UUID.class),
                                row.getObject("version", Long.class),
                                row.getObject("conflict_id", UUID.class)),
                        owner(),
                        key)
                .get(0);
    }

    /** The same for the same fields in any order. */
    String hash(JsonNode item) {
        try {
            var text = json.writeValueAsBytes(json.convertValue(item, FIELDS));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String owner() {
        return caller.client() + "/" + caller.subject();
    }

    @Scheduled(every = "6h", delayed = "12m")
    @Transactional
    void forget() {
        sql.update(
                "delete from sync_item where recorded_at < ?",
                clock.instant().minus(keep).atOffset(ZoneOffset.UTC));
    }
}
