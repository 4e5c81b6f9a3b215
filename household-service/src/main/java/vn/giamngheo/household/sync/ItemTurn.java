package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.household.household.HouseholdRecords;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** One item of a batch, in a transaction of its own: applied once, or not at all. Refuses by throwing. */
@ApplicationScoped
class ItemTurn {

    private final StoredItems stored;
    private final Households households;
    private final HouseholdRecords records;
    private final Conflicts conflicts;
    private final ObjectMapper json;
    private final Constraints constraints;

    ItemTurn(
            StoredItems stored,
            Households households,
            HouseholdRecords records,
            Conflicts conflicts,
            ObjectMapper json,
            Constraints constraints) {
        this.stored = stored;
        this.households = households;
        this.records = records;
        this.conflicts = conflicts;
        this.json = json;
        this.constraints = constraints;
    }

    /** @throws JsonProcessingException when something in it is not of its type */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = JsonProcessingException.class)
    ItemResult take(int position, JsonNode text) throws JsonProcessingException {
        var item = constraints.hold(json.treeToValue(text, BatchItem.class));
        var hash = stored.hash(text);
        if (!stored.reserve(item.key(), hash)) {
            return replay(position, item.key(), hash);
        }
        var result = item.operation() == BatchItem.BatchOperation.REGISTER
                ? register(position, item)
                : correct(position, item);
        stored.store(item.key(), result);
        return result;
    }

    private ItemResult replay(int position, String key, String hash) {
        var before = stored.find(key);
        if (!before.requestHash().equals(hash)) {
            throw new ItemKeyReused(key);
        }
        return new ItemResult(
                position,
                key,
                before.household(),
                ItemResult.Outcome.REPLAYED,
                before.version(),
                before.conflict(),
                null);
    }

    private ItemResult register(int position, BatchItem item) throws JsonProcessingException {
        if (!(item.household() instanceof ObjectNode household)) {
            throw new InvalidRequest(new FieldFault("/household", "REQUIRED"));
        }
        var request = household.deepCopy().put("id", item.id().toString());
        households.register(constraints.hold(json.treeToValue(request, RegisterHousehold.class)));
        return result(position, item, ItemResult.Outcome.APPLIED, households.version(item.id()), null);
    }

    private ItemResult correct(int position, BatchItem item) throws JsonProcessingException {
        if (item.changes() == null || item.changes().isEmpty() || item.baseVersion() == null) {
            throw new InvalidRequest(
                    new FieldFault(item.baseVersion() == null ? "/baseVersion" : "/changes", "REQUIRED"));
        }
        Document.check(item.changes().keySet(), "/changes");
        var now = records.lock(item.id());
        if (item.baseVersion() > now.version()) {
            throw new InvalidRequest(new FieldFault("/baseVersion", "UNKNOWN_VERSION", now.version()));
        }
        var base = Document.of(records.at(item.id(), item.baseVersion()).orElse(now.content()), json);
        var document = Document.of(now.content(), json);
        var merge = FieldMerge.of(values(item.changes()), base::value, document::value);
        long version = now.version();
        if (!merge.apply().isEmpty()) {
            document.apply(merge.apply());
            version = records.correct(item.id(), constraints.hold(document.correction()));
        }
        if (!merge.conflicts().isEmpty()) {
            var conflict = conflicts.report(item.id(), now.unit(), item.baseVersion(), merge.conflicts());
            return result(position, item, ItemResult.Outcome.CONFLICT, version, conflict);
        }
        var outcome = item.baseVersion() == now.version() ? ItemResult.Outcome.APPLIED : ItemResult.Outcome.MERGED;
        return result(position, item, outcome, version, null);
    }

    /** Null where a field is taken away. */
    private Map<String, JsonNode> values(Map<String, Object> changes) {
        var values = new LinkedHashMap<String, JsonNode>();
        changes.forEach((field, value) -> values.put(field, value == null ? null : json.valueToTree(value)));
        return values;
    }

    private static ItemResult result(
            int position, BatchItem item, ItemResult.Outcome outcome, long version, java.util.UUID conflict) {
        return new ItemResult(position, item.key(), item.id(), outcome, version, conflict, null);
    }
}
