package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.HouseholdRecords;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.problem.JsonFaults;
import vn.giamngheo.platform.problem.MalformedBody;
import vn.giamngheo.platform.time.Ids;

/** Conflicts wait until somebody decides. Runs in the transaction of its caller. */
@ApplicationScoped
class Conflicts {

    private final Sql sql;
    private final ConflictQueries queries;
    private final HouseholdRecords records;
    private final Deeds deeds;
    private final Caller caller;
    private final ObjectMapper json;
    private final Constraints constraints;

    Conflicts(
            Sql sql,
            ConflictQueries queries,
            HouseholdRecords records,
            Deeds deeds,
            Caller caller,
            ObjectMapper json,
            Constraints constraints) {
        this.sql = sql;
        this.queries = queries;
        this.records = records;
        this.deeds = deeds;
        this.caller = caller;
        this.json = json;
        this.constraints = constraints;
    }

    UUID report(UUID household, UnitKey unit, long baseVersion, List<FieldMerge.Conflict<JsonNode>> conflicts) {
        var id = Ids.next();
        var fields = conflicts.stream()
                .map(it -> new ConflictField(it.field(), it.base(), it.theirs(), withoutNumbers(it.mine())))
                .toList();
        sql.update("""
                insert into sync_conflict (id, household_id, base_version, fields, reported_by, reported_at)
                values (?, ?, ?, cast(? as jsonb), ?, clock_timestamp())""", id, household, baseVersion, write(fields), caller.subject());
        deeds.record("SYNC_CONFLICT_REPORTED", household, unit, detail(id, names(fields)));
        return id;
    }

    /**
     * Decides on every field of a conflict.
     *
     * @param ifMatch version of the household that whoever decides has seen
     * @throws ConflictResolved when it was decided on before (409)
     */
    ConflictView resolve(UUID id, String ifMatch, Resolve resolution) {
        var household = queries.find(id)
                .orElseThrow(() -> new ConflictNotFound(id))
                .view()
                .householdId();
        var now = records.lock(household);
        var conflict =
                queries.find(id).orElseThrow(() -> new ConflictNotFound(id)).view();
        Versions.require(ifMatch, now.version());
        if (conflict.resolvedAt() != null) {
            throw new ConflictResolved(id);
        }
        var document = Document.of(now.content(), json);
        var taken = taken(conflict.fields(), resolution);
        taken.entrySet().removeIf(field -> java.util.Objects.equals(document.value(field.getKey()), field.getValue()));
        if (!taken.isEmpty()) {
            document.apply(taken);
            correct(household, document);
        }
        sql.update("""
                update sync_conflict set resolution = cast(? as jsonb), resolved_by = ?, resolved_at = clock_timestamp()
                where id = ?""", write(resolution.fields()), caller.subject(), id);
        deeds.record("SYNC_CONFLICT_RESOLVED", household, now.unit(), detail(id, names(conflict.fields())));
        return queries.find(id).orElseThrow().view();
    }

    private void correct(UUID household, Document document) {
        try {
            records.correct(household, constraints.hold(document.correction()));
        } catch (JsonProcessingException e) {
            throw new MalformedBody(JsonFaults.field(e));
        }
    }

    /** New values; fields whose value is theirs are not among them. */
    private Map<String, JsonNode> taken(List<ConflictField> fields, Resolve resolution) {
        Map<String, ConflictField> open = fields.stream()
                .collect(Collectors.toMap(ConflictField::field, it -> it, (a, b) -> a, LinkedHashMap::new));
        var values = new LinkedHashMap<String, JsonNode>();
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < resolution.fields().size(); i++) {
            var choice = resolution.fields().get(i);
            var field = open.remove(choice.field());
            if (field == null) {
                faults.add(new FieldFault("/fields/" + i + "/field", "NOT_IN_CONFLICT"));
            } else if (choice.take() == Resolve.Take.MINE) {
                values.put(choice.field(), given(field.mine()));
            } else if (choice.take() == Resolve.Take.OTHER) {
                values.put(choice.field(), given(choice.value()));
            }
        }
        open.keySet().forEach(field -> faults.add(new FieldFault("/fields", "UNDECIDED", field)));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return values;
    }

    private JsonNode given(Object value) {
        return value == null ? null : json.valueToTree(value);
    }

    /** A conflict keeps no citizen id: it would lie there in the clear. */
    private static JsonNode withoutNumbers(JsonNode mine) {
        if (mine instanceof ObjectNode person) {
            var copy = person.deepCopy();
            copy.remove(List.of("citizenId", "previousCitizenId"));
            return copy;
        }
        return mine;
    }

    private static List<String> names(List<ConflictField> fields) {
        return fields.stream().map(ConflictField::field).toList();
    }

    private static Map<String, Object> detail(UUID conflict, List<String> fields) {
        return Map.of("conflictId", conflict.toString(), "fields", fields);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
