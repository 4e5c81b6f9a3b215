package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** One item of a batch, in a transaction of its own: applied once, or not at all. Refuses by throwing. */
@ApplicationScoped
class ItemTurn {

    private final StoredItems stored;
    private final Households households;
    private final Edits edits;
    private final Happenings happenings;
    private final Acceptances acceptances;
    private final ObjectMapper json;
    private final Constraints constraints;

    ItemTurn(
            StoredItems stored,
            Households households,
            Edits edits,
            Happenings happenings,
            Acceptances acceptances,
            ObjectMapper json,
            Constraints constraints) {
        this.stored = stored;
        this.households = households;
        this.edits = edits;
        this.happenings = happenings;
        this.acceptances = acceptances;
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
        var taken =
                switch (item.operation()) {
                    case REGISTER -> register(item);
                    case CORRECT -> edits.correct(item);
                    case ARRIVE -> happenings.arrive(item);
                    case DEPART -> happenings.depart(item);
                    case RELEASE -> happenings.release(item);
                    case ACCEPT -> acceptances.accept(item);
                };
        var result = new ItemResult(
                position, item.key(), item.id(), taken.outcome(), taken.version(), taken.conflict(), null);
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

    private Taken register(BatchItem item) throws JsonProcessingException {
        if (!(item.household() instanceof ObjectNode household)) {
            throw new InvalidRequest(new FieldFault("/household", "REQUIRED"));
        }
        var request = household.deepCopy().put("id", item.id().toString());
        households.register(constraints.hold(json.treeToValue(request, RegisterHousehold.class)));
        return new Taken(ItemResult.Outcome.APPLIED, households.version(item.id()), null);
    }
}
