package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import vn.giamngheo.household.household.HouseholdRecords;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.move.AcceptHousehold;
import vn.giamngheo.household.move.Moves;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Households that the destination took in offline. The same move, taken in by two people apart from each other, happens once; where they
 * gave the household different codes or villages, a person decides. Runs in the transaction of its caller.
 */
@ApplicationScoped
class Acceptances {

    private final Moves moves;
    private final Households households;
    private final HouseholdRecords records;
    private final Edits edits;
    private final ObjectMapper json;

    Acceptances(Moves moves, Households households, HouseholdRecords records, Edits edits, ObjectMapper json) {
        this.moves = moves;
        this.households = households;
        this.records = records;
        this.edits = edits;
        this.json = json;
    }

    /** @throws JsonProcessingException when a value is not of the type of its field */
    Taken accept(BatchItem item) throws JsonProcessingException {
        var acceptance = Parts.given("/acceptance", item.acceptance());
        var move = Parts.given("/moveId", item.moveId());
        long baseVersion = Parts.given("/baseVersion", item.baseVersion());
        long version = moves.lockForDestination(item.id(), move);
        if (baseVersion > version) {
            throw new InvalidRequest(new FieldFault("/baseVersion", "UNKNOWN_VERSION", version));
        }
        if (moves.isAccepted(move, acceptance)) {
            return beside(item, acceptance);
        }
        Parts.within("/acceptance", () -> moves.admit(move, acceptance));
        return new Taken(ItemResult.Outcome.APPLIED, households.version(item.id()), null);
    }

    private Taken beside(BatchItem item, AcceptHousehold acceptance) throws JsonProcessingException {
        var now = records.lock(item.id());
        var mine = new LinkedHashMap<String, JsonNode>();
        mine.put("/code", json.valueToTree(acceptance.code()));
        mine.put("/village", acceptance.village() == null ? null : json.valueToTree(acceptance.village()));
        return edits.merge(item.id(), now, now.version(), mine, field -> null, ItemResult.Outcome.MERGED);
    }
}
