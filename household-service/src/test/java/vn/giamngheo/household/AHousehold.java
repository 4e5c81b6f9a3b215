package vn.giamngheo.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;

/** Builds the JSON of a household that says only what matters to a test; nobody in it exists. */
public final class AHousehold {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final UUID id = Ids.next();

    private AHousehold(String unit) {
        fields.put("id", id);
        fields.put("code", "T-" + id);
        fields.put("unit", unit);
        fields.put("village", "Thôn Một");
        fields.put("area", "RURAL");
        fields.put("registeredOn", "2021-12-31");
        withMembers(2);
    }

    public static AHousehold inCommune(String unit) {
        return new AHousehold(unit);
    }

    public AHousehold withMembers(int count) {
        var members = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            members.add(member(i == 0 ? "HEAD" : "CHILD"));
        }
        return with("members", members);
    }

    public static Map<String, Object> member(String relation) {
        var member = new LinkedHashMap<String, Object>();
        member.put("id", Ids.next());
        member.put("name", "Người Thử " + relation);
        member.put("sex", "FEMALE");
        member.put("birthYear", 1980);
        member.put("ethnicity", "Tà Ôi");
        member.put("relation", relation);
        return member;
    }

    public AHousehold with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public AHousehold without(String field) {
        fields.remove(field);
        return this;
    }

    public AHousehold reviewed(int scoreA, String... deprived) {
        return with(
                "review",
                Map.of(
                        "asOf",
                        "2021-12-31",
                        "standard",
                        "MDP_2022_2025",
                        "scoreA",
                        scoreA,
                        "scoreB",
                        deprived.length * 10,
                        "deprivedIndicators",
                        List.of(deprived)));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return (String) fields.get("code");
    }

    public String json() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registers it by an officer of A Lưới. */
    public AHousehold registered() {
        Api.officer("481").body(json()).post("/households").then().statusCode(201);
        return this;
    }
}
