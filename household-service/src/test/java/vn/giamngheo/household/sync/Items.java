package vn.giamngheo.household.sync;

import static org.hamcrest.Matchers.contains;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.platform.time.Ids;

/** What a phone of a commune of Huế (46) brings home, in tests. */
final class Items {

    static final String LANG_CO = "20137";

    private Items() {}

    static AHousehold household() {
        return AHousehold.inCommune(LANG_CO).with("registeredOn", "2026-01-05");
    }

    static Map<String, Object> registration(AHousehold household) {
        return Map.of(
                "key",
                Ids.next().toString(),
                "operation",
                "REGISTER",
                "id",
                household.id(),
                "household",
                Fields.of(household));
    }

    static Map<String, Object> correction(UUID household, int baseVersion, Map<String, Object> changes) {
        return Map.of(
                "key", Ids.next().toString(),
                "operation", "CORRECT",
                "id", household,
                "baseVersion", baseVersion,
                "changes", changes);
    }

    static ValidatableResponse send(Map<String, Object> item) {
        return send(List.of(item));
    }

    static ValidatableResponse send(List<Map<String, Object>> items) {
        return officer(LANG_CO)
                .body(Map.of("items", items))
                .post("/household-batches")
                .then()
                .statusCode(200);
    }

    static AHousehold registered() {
        var household = household();
        send(registration(household)).body("items.outcome", contains("APPLIED"));
        return household;
    }

    static void office(UUID household, Map<String, Object> changes) {
        int version = version(household);
        officer("46")
                .body(Map.of("items", List.of(correction(household, version, changes))))
                .post("/household-batches")
                .then()
                .body("items.outcome", contains("APPLIED"));
    }

    static int version(UUID household) {
        var etag = reader("VN").get("/households/{id}", household).header("ETag");
        return Integer.parseInt(etag.replace("\"", ""));
    }

    static ValidatableResponse found(UUID household) {
        return reader(LANG_CO).get("/households/{id}", household).then().statusCode(200);
    }

    static List<Map<String, Object>> members(UUID household) {
        return reader(LANG_CO)
                .get("/households/{id}/members", household)
                .jsonPath()
                .getList("items");
    }
}
