package vn.giamngheo.household;

import static vn.giamngheo.household.Api.officer;

import java.util.UUID;
import vn.giamngheo.testing.AreaFixture.Call;

/** What the resources of the table of access stand on: a commune that no other test uses, and one beside it. */
final class Inside {

    static final String INSIDE = "03541";
    static final String OUTSIDE = "03547";
    static final String UNIT = "unit=" + INSIDE;
    static final String DAY = "asOf=2022-12-31";

    /** The same on today's map, for what is asked of the present. */
    static final String INSIDE_TODAY = "03466";

    static final String OUTSIDE_TODAY = "03472";

    private Inside() {}

    static Call here() {
        return Call.of(UNIT + "&" + DAY);
    }

    static UUID household() {
        var household = AHousehold.inCommune(INSIDE);
        created("/households", household.json());
        return household.id();
    }

    static UUID poor() {
        var household = household();
        created("/households/" + household + "/classifications", classification("2022-12-14", 130));
        return household;
    }

    static AHousehold ofToday() {
        return AHousehold.inCommune(INSIDE_TODAY).with("registeredOn", "2026-01-05");
    }

    static UUID householdOfToday() {
        var household = ofToday();
        officer(INSIDE_TODAY).body(household.json()).post("/households").then().statusCode(201);
        return household.id();
    }

    static String member(UUID household, int position) {
        return officer(INSIDE)
                .get("/households/{id}/members?asOf=2022-01-01", household)
                .path("items[" + position + "].id");
    }

    static String classification(String day, int scoreA) {
        return "{\"asOf\": \"%s\", \"scoreA\": %d, \"scoreB\": 30}".formatted(day, scoreA);
    }

    /** @return the id of what an officer of the commune created */
    static String created(String path, String body) {
        return officer(INSIDE)
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
