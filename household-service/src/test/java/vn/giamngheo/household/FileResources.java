package vn.giamngheo.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Inside.DAY;
import static vn.giamngheo.household.Inside.INSIDE;
import static vn.giamngheo.household.Inside.INSIDE_TODAY;
import static vn.giamngheo.household.Inside.OUTSIDE_TODAY;
import static vn.giamngheo.household.Inside.UNIT;
import static vn.giamngheo.household.Inside.household;
import static vn.giamngheo.household.Inside.householdOfToday;
import static vn.giamngheo.household.Inside.ofToday;
import static vn.giamngheo.testing.Eventually.eventually;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** Files and batches of households: what is refused in them is told row by row. */
final class FileResources {

    private static final String IMPORTS = "/api/v1/household-imports";

    private FileResources() {}

    static void add(AreaFixture fixture) {
        imports(fixture);
        fixture.on("GET /api/v1/household-exports", () -> {
            household();
            return Call.of(UNIT + "&" + DAY + "&format=csv");
        });
        fixture.on("POST /api/v1/household-batches", () -> {
            var household = AHousehold.inCommune(INSIDE);
            return Call.of("")
                    .sending(batch("""
                    "operation": "REGISTER", "id": "%s", "household": %s""".formatted(
                                    household.id(), household.without("id").json())))
                    .amountingTo(FileResources::firstItem);
        });
        conflicts(fixture);
    }

    private static void imports(AreaFixture fixture) {
        fixture.on("POST " + IMPORTS, () -> today().sending(ofToday().json()).amountingTo(FileResources::ofRows));
        for (var operation : List.of("GET " + IMPORTS + "/{id}", "DELETE " + IMPORTS + "/{id}")) {
            fixture.on(operation, () -> today().with("id", ended(ofToday(), "SUCCEEDED")));
        }
        fixture.on("GET " + IMPORTS + "/{id}/errors", () -> today().with(
                        "id", ended(ofToday().with("area", "SUBURBAN"), "FAILED")));
    }

    private static void conflicts(AreaFixture fixture) {
        fixture.on("GET /api/v1/sync-conflicts", () -> {
            conflict();
            return today();
        });
        fixture.on("GET /api/v1/sync-conflicts/{id}", () -> today().with("id", conflict()));
        fixture.on("POST /api/v1/sync-conflicts/{id}/resolutions", () -> today().with("id", conflict())
                .sending("{\"fields\": [{\"field\": \"/village\", \"take\": \"MINE\"}]}"));
    }

    private static Call today() {
        return Call.of("").between(INSIDE_TODAY, OUTSIDE_TODAY);
    }

    private static String ended(AHousehold household, String state) {
        String id = officer(INSIDE_TODAY)
                .contentType("application/x-ndjson")
                .body(household.json().getBytes(UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        eventually(() ->
                officer(INSIDE_TODAY).get("/household-imports/{id}", id).then().body("state", is(state)));
        return id;
    }

    /** 403 where the file was taken in and came to nothing, because all of its rows lie outside. */
    private static int ofRows(Response answer) {
        if (answer.statusCode() != 202) {
            return answer.statusCode();
        }
        String id = answer.path("id");
        eventually(() -> officer("VN").get("/household-imports/{id}", id).then().body("finishedAt", notNullValue()));
        var errors = officer("VN").get("/household-imports/{id}/errors", id).jsonPath();
        if (errors.getList("items").isEmpty()) {
            return 202;
        }
        assertEquals(List.of("OUTSIDE_AREA"), errors.getList("items.code"));
        return 403;
    }

    private static int firstItem(Response answer) {
        Integer refused = answer.path("items[0].problem.status");
        return refused == null ? answer.statusCode() : refused;
    }

    private static String conflict() {
        var household = householdOfToday();
        corrected("12", household, "Thôn của cơ quan");
        return corrected(INSIDE_TODAY, household, "Thôn của máy");
    }

    private static String corrected(String unit, UUID household, String village) {
        return officer(unit)
                .body(batch("""
                        "operation": "CORRECT", "id": "%s", "baseVersion": 0, "changes": {"/village": "%s"}""".formatted(household, village)))
                .post("/household-batches")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].conflictId");
    }

    private static String batch(String item) {
        return "{\"items\": [{\"key\": \"%s\", %s}]}".formatted(UUID.randomUUID(), item);
    }
}
