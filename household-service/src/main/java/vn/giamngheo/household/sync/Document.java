package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giamngheo.household.household.CorrectHousehold;
import vn.giamngheo.household.household.HouseholdRecord;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** A household as fields that have JSON pointers; its members are found by their ids: {@code /members/<id>/name}. */
final class Document {

    private static final String MEMBERS = "members";
    private static final Pattern FIELD = Pattern.compile(
            "/(code|village|meritHousehold|noLabourCapacity)|(?<member>/members/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                    + "(/(name|sex|birthYear|birthDate|ethnicity|relation|citizenId|previousCitizenId))?");

    private final ObjectMapper json;
    private final ObjectNode root;

    private Document(ObjectMapper json, ObjectNode root) {
        this.json = json;
        this.root = root;
    }

    static Document of(HouseholdRecord household, ObjectMapper json) {
        ObjectNode root = json.valueToTree(household);
        var members = json.createObjectNode();
        for (var member : household.members()) {
            ObjectNode person = json.valueToTree(member);
            person.remove("id");
            members.set(member.id().toString(), person);
        }
        root.set(MEMBERS, members);
        return new Document(json, root);
    }

    /**
     * Every field is one that may be changed, and none lies within another.
     *
     * @param pointer of the fields in the request
     * @throws InvalidRequest when that is not so (422)
     */
    static void check(Collection<String> fields, String pointer) {
        var faults = new ArrayList<FieldFault>();
        for (var field : fields) {
            var parts = FIELD.matcher(field);
            var at = pointer + "/" + field.replace("~", "~0").replace("/", "~1");
            if (!parts.matches()) {
                faults.add(new FieldFault(at, "UNKNOWN_FIELD"));
            } else if (!field.equals(parts.group("member")) && fields.contains(parts.group("member"))) {
                faults.add(new FieldFault(at, "NAMED_TWICE"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /** Value of a field; null where there is none. */
    JsonNode value(String field) {
        var value = root.at(JsonPointer.compile(field));
        return value.isMissingNode() || value.isNull() ? null : value;
    }

    /**
     * Sets fields, or takes away those whose value is null.
     *
     * @throws InvalidRequest when one is of a person who is not a member (422)
     */
    void apply(Map<String, JsonNode> fields) {
        fields.forEach((field, value) -> {
            var pointer = JsonPointer.compile(field);
            if (!(root.at(pointer.head()) instanceof ObjectNode parent)) {
                throw new InvalidRequest(new FieldFault(field, "NOT_A_MEMBER"));
            }
            var name = pointer.last().getMatchingProperty();
            if (value == null) {
                parent.remove(name);
            } else {
                parent.set(name, value);
            }
        });
    }

    /** @throws JsonProcessingException when a value is not of the type of its field */
    CorrectHousehold correction() throws JsonProcessingException {
        var tree = root.deepCopy();
        var people = json.createArrayNode();
        for (var member : List.copyOf(tree.withObject("/" + MEMBERS).properties())) {
            if (member.getValue() instanceof ObjectNode person) {
                people.add(person.put("id", member.getKey()));
            } else {
                people.add(member.getValue());
            }
        }
        tree.set(MEMBERS, people);
        return json.treeToValue(tree, CorrectHousehold.class);
    }
}
