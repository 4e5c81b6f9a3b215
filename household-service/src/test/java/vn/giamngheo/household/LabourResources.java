package vn.giamngheo.household;

import static vn.giamngheo.household.Inside.INSIDE;
import static vn.giamngheo.household.Inside.UNIT;
import static vn.giamngheo.household.Inside.created;
import static vn.giamngheo.household.Inside.member;
import static vn.giamngheo.household.Inside.poor;

import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** Who looks for work in the commune, what is offered there, and both together. */
final class LabourResources {

    private static final String ON_THAT_DAY = UNIT + "&asOf=2023-03-20";
    private static final String OFFER = """
            {"kind": "JOB", "trade": "CRAFTS", "provider": "Trung tâm Dịch vụ việc làm", "unit": "%s", "places": 2,
             "validFrom": "2023-03-01", "validTo": "2023-07-01"}""".formatted(INSIDE);

    private LabourResources() {}

    static void add(AreaFixture fixture) {
        seekers(fixture);
        offers(fixture);
        matches(fixture);
        fixture.on("GET /api/v1/labour-balance", () -> {
            seeker();
            return Call.of(UNIT + "&quarter=2023-Q1");
        });
    }

    private static void seekers(AreaFixture fixture) {
        var seekers = "/api/v1/job-seekers";
        fixture.on("POST " + seekers, () -> Call.of("").sending(looking()));
        fixture.on("GET " + seekers, () -> Call.of(ON_THAT_DAY).with("id", seeker()));
        fixture.on("GET " + seekers + "/{id}", () -> Call.of("").with("id", seeker()));
        fixture.on(
                "POST " + seekers + "/{id}/withdrawal",
                () -> Call.of("").with("id", seeker()).sending("{\"withdrawnOn\": \"2023-04-01\"}"));
    }

    private static void offers(AreaFixture fixture) {
        var offers = "/api/v1/job-offers";
        fixture.on("POST " + offers, () -> Call.of("").sending(OFFER));
        fixture.on("GET " + offers, () -> Call.of(ON_THAT_DAY).with("id", offer()));
        fixture.on("GET " + offers + "/{id}", () -> Call.of("").with("id", offer()));
        fixture.on(
                "PUT " + offers + "/{id}", () -> Call.of("").with("id", offer()).sending("{\"places\": 3}"));
    }

    private static void matches(AreaFixture fixture) {
        var matches = "/api/v1/job-matches";
        fixture.on("POST " + matches, () -> Call.of("").sending(both()));
        fixture.on("GET " + matches, () -> Call.of(ON_THAT_DAY).with("id", match()));
        fixture.on("GET " + matches + "/{id}", () -> Call.of("").with("id", match()));
        fixture.on("POST " + matches + "/{id}/outcomes", () -> Call.of("")
                .with("id", match())
                .sending("{\"outcome\": \"ADVISED\", \"happenedOn\": \"2023-03-21\"}"));
    }

    private static String looking() {
        var household = poor();
        return """
                {"householdId": "%s", "memberId": "%s", "need": "JOB", "trade": "CRAFTS", "registeredOn": "2023-03-06"}""".formatted(household, member(household, 0));
    }

    private static String seeker() {
        return created("/job-seekers", looking());
    }

    private static String offer() {
        return created("/job-offers", OFFER);
    }

    private static String both() {
        return """
                {"seekerId": "%s", "offerId": "%s", "matchedOn": "2023-03-20"}""".formatted(seeker(), offer());
    }

    private static String match() {
        return Api.officer(INSIDE)
                .body(both())
                .post("/job-matches")
                .then()
                .statusCode(201)
                .extract()
                .path("match.id");
    }
}
