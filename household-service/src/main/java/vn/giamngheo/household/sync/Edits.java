package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.household.household.HouseholdRecords;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Corrections that were made offline, merged field by field. Runs in the transaction of its caller. */
@ApplicationScoped
class Edits {

    private final SeenHouseholds households;
    private final HouseholdRecords records;
    private final Conflicts conflicts;
    private final ObjectMapper json;
    private final Constraints constraints;

    Edits(
            SeenHouseholds households,
            HouseholdRecords records,
            Conflicts conflicts,
            ObjectMapper json,
            Constraints constraints) {
        this.households = households;
        this.records = records;
        this.conflicts = conflicts;
        this.json = json;
        this.constraints = constraints;
    }

    /** @throws JsonProcessingException when a value is not of the type of its field */
    Taken correct(BatchItem item) throws JsonProcessingException {
        if (item.changes() == null || item.changes().isEmpty()) {
            throw new InvalidRequest(new FieldFault("/changes", "REQUIRED"));
        }
        Document.check(item.changes().keySet(), "/changes");
        var seen = households.lock(item);
        var base = Document.of(seen.base(), json);
        var document = Document.of(seen.now().content(), json);
        var merge = FieldMerge.of(values(item.changes()), base::value, document::value);
        long version = seen.now().version();
        if (!merge.apply().isEmpty()) {
            document.apply(merge.apply());
            version = records.correct(item.id(), constraints.hold(document.correction()));
        }
        if (!merge.conflicts().isEmpty()) {
            return Taken.conflict(
                    version, conflicts.report(item.id(), seen.now().unit(), item.baseVersion(), merge.conflicts()));
        }
        return Taken.of(seen, version);
    }

    /** Null where a field is taken away. */
    private Map<String, JsonNode> values(Map<String, Object> changes) {
        var values = new LinkedHashMap<String, JsonNode>();
        changes.forEach((field, value) -> values.put(field, value == null ? null : json.valueToTree(value)));
        return values;
    }
}
