package vn.giamngheo.household;

import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Inside.DAY;
import static vn.giamngheo.household.Inside.INSIDE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;
import vn.giamngheo.testing.Tokens;

/** What is of no place, and what only the nation does; reforms of communes that no other test touches. */
final class NationResources {

    private static final String REFORMS = "/api/v1/administrative-reforms";
    private static final String DIVIDED = "06019";

    /** Who assigns: the province that holds all parts of the commune. */
    private static final String PROVINCE = "20";

    private static final String OTHER_PROVINCE = "12";

    /** Nam Định: no other test evaluates anything in it. */
    private static final String HIGHER_LIMITS = """
            {"unit": "36", "area": "RURAL", "validFrom": "%s", "incomeVndPerMonth": 2400000, "legalBasis": "1/NQ"}""";

    private final Deque<UUID> waiting = new ArrayDeque<>();
    private final UUID reform = Ids.next();

    static void add(AreaFixture fixture) {
        var some = new NationResources();
        some.law(fixture);
        some.reforms(fixture);
        some.assignments(fixture);
        fixture.on("GET /api/v1/citizen-id-keys", () -> Call.of(""));
        fixture.on("POST /api/v1/citizen-id-keys/re-encryption", () -> Call.of(""));
        fixture.onParkedEvents();
    }

    private void law(AreaFixture fixture) {
        for (var path : new String[] {"", "/{code}", "/{code}/lineage"}) {
            fixture.withoutArea("GET /api/v1/administrative-units" + path, () -> Call.of(DAY)
                    .with("code", INSIDE));
        }
        for (var list : new String[] {
            "poverty-standards",
            "poverty-causes",
            "trades",
            "eligibility-purposes",
            "household-imports/template",
            "support-lists/template"
        }) {
            fixture.withoutArea("GET /api/v1/" + list, () -> Call.of(""));
        }
        fixture.withoutArea("GET /api/v1/support-programmes", () -> Call.of("asOf=2023-01-01"));
        fixture.withoutArea("GET /api/v1/public-holidays", () -> Call.of("year=2022"));
        fixture.withoutArea("POST /api/v1/classifications/evaluation", () -> Call.of("")
                .asking("{\"area\": \"RURAL\", \"scoreA\": 130, \"scoreB\": 30, \"asOf\": \"2022-12-31\"}"));
        var overrides = "/api/v1/poverty-standards/{code}/overrides";
        fixture.withoutArea("GET " + overrides, () -> {
            as(Tokens.of("36", "APPROVER"))
                    .body(HIGHER_LIMITS.formatted("2022-01-01"))
                    .post("/poverty-standards/MDP_2022_2025/overrides")
                    .then()
                    .statusCode(201);
            return Call.of(DAY).with("code", "MDP_2022_2025");
        });
        fixture.on(
                "POST " + overrides,
                () -> Call.of("").with("code", "MDP_2022_2025").sending(HIGHER_LIMITS.formatted("2022-07-01")));
    }

    private void reforms(AreaFixture fixture) {
        fixture.on("GET " + REFORMS, () -> Call.of(""));
        fixture.on("POST " + REFORMS, () -> Call.of("dryRun=true").sending(merger(Ids.next())));
        fixture.on("GET " + REFORMS + "/{id}", () -> Call.of("").with("id", reform));
        fixture.on("DELETE " + REFORMS + "/{id}", () -> {
            var id = Ids.next();
            apply(merger(id));
            return Call.of("").with("id", id);
        });
    }

    private void assignments(AreaFixture fixture) {
        for (int i = 0; i < 9; i++) {
            var household = AHousehold.inCommune(DIVIDED).with("registeredOn", "2025-08-01");
            officer(DIVIDED).body(household.json()).post("/households").then().statusCode(201);
            waiting.add(household.id());
        }
        apply("""
                {"id": "%1$s", "effectiveOn": "2026-10-01", "legalBasis": "thử", "ended": ["%2$s"],
                 "begun": [{"code": "%2$s", "kind": "COMMUNE", "nameVi": "Xã Thử", "parent": "20"},
                           {"code": "99120", "kind": "WARD", "nameVi": "Phường Thử", "parent": "20"}],
                 "passages": [{"from": "%2$s", "to": "%2$s", "share": "PARTIAL"},
                              {"from": "%2$s", "to": "99120", "share": "PARTIAL"}]}""".formatted(reform, DIVIDED));
        var call = Call.of("").with("id", reform).between(PROVINCE, OTHER_PROVINCE);
        fixture.on("GET " + REFORMS + "/{id}/assignments", () -> call);
        fixture.on("GET " + REFORMS + "/{id}/assignments/table", () -> call);
        fixture.on(
                "POST " + REFORMS + "/{id}/assignments", () -> call.sending("""
                {"assignments": [{"householdId": "%s", "unit": "%s"}]}""".formatted(waiting.remove(), DIVIDED)));
        fixture.on("GET " + REFORMS + "/{id}/assignment-lists", () -> assigned(call));
        fixture.on("GET " + REFORMS + "/{id}/assignment-lists/{listId}", () -> assigned(call));
        fixture.on("POST " + REFORMS + "/{id}/assignment-lists/{listId}/reversal", () -> assigned(call));
    }

    private Call assigned(Call call) {
        String list = officer(PROVINCE)
                .body("""
                        {"assignments": [{"householdId": "%s", "unit": "%s"}]}""".formatted(waiting.remove(), DIVIDED))
                .post("/administrative-reforms/{id}/assignments", reform)
                .then()
                .statusCode(200)
                .extract()
                .path("listId");
        return call.with("listId", list);
    }

    private static void apply(String reform) {
        as(Tokens.of("VN", "ADMIN"))
                .body(reform)
                .post("/administrative-reforms")
                .then()
                .statusCode(201);
    }

    /** Pắc Ta would merge into Nậm Sỏ (Lai Châu). */
    private static String merger(UUID id) {
        return """
                {"id": "%s", "effectiveOn": "2027-06-01", "legalBasis": "thử", "ended": ["03613", "03616"],
                 "begun": [{"code": "03613", "kind": "COMMUNE", "nameVi": "Xã Thử Gộp", "parent": "12"}],
                 "passages": [{"from": "03613", "to": "03613", "share": "FULL"},
                              {"from": "03616", "to": "03613", "share": "FULL"}]}""".formatted(id);
    }
}
