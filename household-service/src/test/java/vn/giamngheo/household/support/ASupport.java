package vn.giamngheo.household.support;

import static vn.giamngheo.household.Api.officer;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.household.AHousehold;

/** Builds the JSON of a support that says only what matters to a test. */
final class ASupport {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private ASupport(String content) {
        fields.put("kind", "PRODUCTION");
        fields.put("content", content);
        fields.put("line", "DA2");
        fields.put("amountVnd", 15_000_000);
        fields.put("givenOn", "2023-05-12");
        fields.put("provider", "UBND xã A Ngo");
    }

    static ASupport of(String content) {
        return new ASupport(content);
    }

    ASupport with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    ASupport without(String field) {
        fields.remove(field);
        return this;
    }

    ASupport from(String from, String to) {
        var period = new LinkedHashMap<String, Object>();
        period.put("from", from);
        if (to != null) {
            period.put("to", to);
        }
        return with("period", period);
    }

    Map<String, Object> body() {
        return fields;
    }

    /** Sent by an officer of A Lưới. */
    ValidatableResponse sentFor(AHousehold household) {
        return officer("481")
                .body(fields)
                .post("/households/{id}/supports", household.id())
                .then();
    }

    String givenTo(AHousehold household) {
        return sentFor(household).statusCode(201).extract().path("support.id");
    }
}
