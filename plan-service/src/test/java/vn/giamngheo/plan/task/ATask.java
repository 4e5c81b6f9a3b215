package vn.giamngheo.plan.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.plan.Api;
import vn.giamngheo.platform.time.Ids;

/** A task for tests; a test says only what matters to it. */
final class ATask {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final UUID id = Ids.next();

    private ATask(String number) {
        fields.put("id", id.toString());
        fields.put("number", number);
        fields.put("title", "Nhiệm vụ " + number);
        fields.put("leads", List.of("Sở LĐTBXH"));
    }

    static ATask numbered(String number) {
        return new ATask(number);
    }

    /** Null leaves the field out. */
    ATask with(String field, Object value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    UUID id() {
        return id;
    }

    String body() {
        return Api.text(fields);
    }

    UUID recordedIn(UUID plan) {
        Api.officerOf("VN")
                .body(body())
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(201);
        return id;
    }
}
