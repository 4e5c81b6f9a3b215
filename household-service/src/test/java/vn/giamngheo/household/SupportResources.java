package vn.giamngheo.household;

import static vn.giamngheo.household.Inside.DAY;
import static vn.giamngheo.household.Inside.UNIT;
import static vn.giamngheo.household.Inside.created;
import static vn.giamngheo.household.Inside.household;

import java.util.UUID;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** What households of the commune need and received, and how they are accompanied. */
final class SupportResources {

    private static final String HOUSEHOLD = "/api/v1/households/{id}";
    private static final String NEEDS = """
            {"surveyedOn": "2022-09-01", "causes": ["OTHER"], "needs": ["WORK"]}""";
    private static final String PLAN = """
            {"goals": "Thoát nghèo bằng chăn nuôi", "accompaniedBy": {"code": "HLHPN", "name": "Hội Phụ nữ xã"},
             "validFrom": "2022-06-01", "validTo": "2025-01-01",
             "planned": [{"kind": "PRODUCTION", "content": "Bò giống", "line": "DA2", "amountVnd": 15000000, "plannedFor": "2023-06-30"}]}""";

    private SupportResources() {}

    static void add(AreaFixture fixture) {
        fixture.on("POST " + HOUSEHOLD + "/needs", () -> of(household()).sending(NEEDS));
        fixture.on("GET " + HOUSEHOLD + "/needs", () -> {
            var household = household();
            created("/households/" + household + "/needs", NEEDS);
            return of(household);
        });
        supports(fixture);
        lists(fixture);
        plans(fixture);
    }

    private static void supports(AreaFixture fixture) {
        var path = HOUSEHOLD + "/supports";
        fixture.on("POST " + path, () -> of(household()).sending(support("DA2")));
        fixture.on("GET " + path, SupportResources::given);
        fixture.on("GET " + path + "/{supportId}", SupportResources::given);
        fixture.on("POST " + path + "/{supportId}/cancellation", () -> given().sending(
                        "{\"cancelledOn\": \"2022-06-01\", \"reason\": \"Ghi nhầm hộ\"}"));
        fixture.on("GET /api/v1/support-overlaps", () -> {
            var household = household();
            give(household, "DA2");
            give(household, "DTTS");
            return Call.of(UNIT + "&from=2022-01-01&to=2022-12-31");
        });
    }

    private static void lists(AreaFixture fixture) {
        fixture.on("POST /api/v1/support-lists", () -> Call.of("").sending(list()));
        fixture.on("GET /api/v1/support-lists/{id}", () -> Call.of("").with("id", created("/support-lists", list())));
    }

    private static void plans(AreaFixture fixture) {
        var plans = HOUSEHOLD + "/support-plans";
        fixture.on("POST " + plans, () -> of(household()).sending("{\"content\": " + PLAN + "}"));
        fixture.on("GET " + plans, SupportResources::planned);
        fixture.on("GET " + plans + "/{planId}", SupportResources::planned);
        fixture.on("PUT " + plans + "/{planId}", () -> planned().sending(PLAN));
        fixture.on("POST " + plans + "/{planId}/notes", () -> planned()
                .sending("{\"notedOn\": \"2022-06-30\", \"note\": \"Bò đã sinh bê\"}"));
        fixture.on("POST " + plans + "/{planId}/steps", () -> planned()
                .sending("{\"step\": \"START\", \"happenedOn\": \"2022-06-05\"}"));
    }

    private static Call of(UUID household) {
        return Call.of(DAY).with("id", household);
    }

    private static Call given() {
        var household = household();
        return of(household).with("supportId", give(household, "DA2"));
    }

    private static String give(UUID household, String line) {
        return Api.officer(Inside.INSIDE)
                .body(support(line))
                .post("/households/{id}/supports", household)
                .then()
                .statusCode(201)
                .extract()
                .path("support.id");
    }

    private static Call planned() {
        var household = household();
        var plan = created("/households/" + household + "/support-plans", "{\"content\": " + PLAN + "}");
        return of(household).with("planId", plan);
    }

    private static String support(String line) {
        return """
                {"kind": "PRODUCTION", "content": "Bò giống", "line": "%s", "amountVnd": 15000000, "givenOn": "2022-05-12",
                 "provider": "UBND xã"}""".formatted(line);
    }

    private static String list() {
        return """
                {"decisionNumber": "77/QĐ-UBND", "kind": "PRODUCTION", "content": "Gà giống", "line": "DA2", "givenOn": "2022-05-12",
                 "provider": "UBND xã", "items": [{"householdId": "%s", "amountVnd": 1000000}]}""".formatted(household());
    }
}
