package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
        return merge(item.id(), seen.now(), item.baseVersion(), values(item.changes()), base::value, seen.outcome());
    }

    /**
     * Gives fields of a household my values where nobody else changed them.
     *
     * @param now the household, locked
     * @param base value of a field that I saw
     * @param otherwise what it came to where nothing is left to be decided
     * @throws JsonProcessingException when a value is not of the type of its field
     */
    Taken merge(
            UUID household,
            HouseholdRecords.Locked now,
            long baseVersion,
            Map<String, JsonNode> mine,
            Function<String, JsonNode> base,
            ItemResult.Outcome otherwise)
            throws JsonProcessingException {
        var document = Document.of(now.content(), json);
        var merge = FieldMerge.of(mine, base, document::value);
        long version = now.version();
        if (!merge.apply().isEmpty()) {
            document.apply(merge.apply());
            version = records.correct(household, constraints.hold(document.correction()));
        }
        return merge.conflicts().isEmpty()
                ? new Taken(otherwise, version, null)
                : Taken.conflict(version, conflicts.report(household, now.unit(), baseVersion, merge.conflicts()));
    }

    /** Null where a field is taken away. */
    private Map<String, JsonNode> values(Map<String, Object> changes) {
        var values = new LinkedHashMap<String, JsonNode>();
        changes.forEach((field, value) -> values.put(field, value == null ? null : json.valueToTree(value)));
        return values;
    }
}
