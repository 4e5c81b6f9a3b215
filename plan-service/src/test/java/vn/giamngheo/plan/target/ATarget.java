package vn.giamngheo.plan.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.plan.Api;
import vn.giamngheo.platform.time.Ids;

/** A target for tests: poor rate at most 24.91 % at the end of 2023 unless a test says otherwise. */
final class ATarget {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final UUID id = Ids.next();

    private ATarget(String indicator) {
        fields.put("id", id.toString());
        fields.put("indicator", indicator);
        fields.put("unitOfMeasure", "rate");
        fields.put("target", new BigDecimal("0.2491"));
        fields.put("targetAt", "2023-12-31");
        fields.put("comparison", "AT_MOST");
    }

    static ATarget of(String indicator) {
        return new ATarget(indicator);
    }

    /** Null leaves the field out. */
    ATarget with(String field, Object value) {
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
                .post("/api/v1/plans/" + plan + "/targets")
                .then()
                .statusCode(201);
        return id;
    }
}
