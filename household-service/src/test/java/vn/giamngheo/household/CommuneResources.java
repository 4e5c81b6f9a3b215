package vn.giamngheo.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Inside.DAY;
import static vn.giamngheo.household.Inside.INSIDE;
import static vn.giamngheo.household.Inside.INSIDE_TODAY;
import static vn.giamngheo.household.Inside.OUTSIDE;
import static vn.giamngheo.household.Inside.OUTSIDE_TODAY;
import static vn.giamngheo.household.Inside.UNIT;
import static vn.giamngheo.household.Inside.classification;
import static vn.giamngheo.household.Inside.created;
import static vn.giamngheo.household.Inside.here;
import static vn.giamngheo.household.Inside.household;
import static vn.giamngheo.household.Inside.householdOfToday;
import static vn.giamngheo.household.Inside.member;
import static vn.giamngheo.household.Inside.poor;

import java.util.UUID;
import java.util.function.Supplier;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;
import vn.giamngheo.testing.Tokens;

/** One resource of each kind in a commune that no other test uses, for the table of access. */
final class CommuneResources {

    private static final String YEAR = "\"unit\": \"%s\", \"from\": \"%s-12-31\", \"to\": \"2022-12-31\"";

    private int closings = 2010;

    static AreaFixture fixture() {
        var some = new CommuneResources();
        var fixture = new AreaFixture(INSIDE, OUTSIDE);
        some.register(fixture);
        some.changes(fixture);
        some.movements(fixture);
        some.duplicates(fixture);
        some.attachments(fixture, "/households", Inside::household);
        var review = new ReviewResources();
        review.add(fixture);
        some.attachments(fixture, "/review-rounds", review::round);
        NationResources.add(fixture);
        SupportResources.add(fixture);
        LabourResources.add(fixture);
        FileResources.add(fixture);
        PartnerResources.add(fixture, review);
        return fixture;
    }

    private void register(AreaFixture fixture) {
        fixture.on("GET /api/v1/households", () -> {
            household();
            return here();
        });
        fixture.on("POST /api/v1/households", () -> Call.of("")
                .sending(AHousehold.inCommune(INSIDE).json()));
        for (var path :
                new String[] {"", "/certificates", "/deprivations", "/history", "/living-conditions", "/members"}) {
            fixture.on("GET /api/v1/households/{id}" + path, () -> Call.of(DAY).with("id", household()));
        }
        fixture.on("PUT /api/v1/households/{id}", () -> {
            var household = AHousehold.inCommune(INSIDE);
            created("/households", household.json());
            var correction =
                    household.without("id").without("unit").without("area").without("registeredOn");
            return Call.of("").with("id", household.id()).sending(correction.json());
        });
        fixture.on(
                "POST /api/v1/households/{id}/classifications",
                () -> Call.of("").with("id", household()).sending(classification("2022-12-14", 130)));
        fixture.on(
                "POST /api/v1/households/{id}/living-conditions",
                () -> Call.of("").with("id", household()).sending("{\"surveyedOn\": \"2022-09-01\", \"members\": []}"));
        fixture.on("POST /api/v1/households/{id}/members/{memberId}/citizen-id-readings", () -> {
            var id = household();
            return Call.of(DAY).with("id", id).with("memberId", member(id, 0)).sending("{\"purpose\": \"Kiểm thử\"}");
        });
        fixture.on("GET /api/v1/audit-entries", Inside::here);
        fixture.on("GET /api/v1/audit-check", Inside::here);
        fixture.on("GET /api/v1/classification-comparisons", () -> {
            poor();
            return Call.of(UNIT + "&" + DAY + "&standard=MDP_2022_2025&other=MDP_2022_2025");
        });
        fixture.on("GET /api/v1/classification-comparisons/changes", () -> {
            var asked = "{\"asOf\": \"2022-12-14\", \"scoreA\": 150, \"scoreB\": 30, \"incomeVndPerMonth\": 2000000}";
            created("/households/" + household() + "/classifications", asked);
            return Call.of(UNIT + "&" + DAY + "&standard=MDP_2022_2025&other=MDP_2027_2030");
        });
        fixture.on("GET /api/v1/households/changes", () -> {
            householdOfToday();
            return Call.of("limit=500").between(INSIDE_TODAY, OUTSIDE_TODAY);
        });
        fixture.on("GET /api/v1/quality-signals", () -> {
            var id = household();
            int scoreA = 150;
            for (var day : new String[] {"2022-01-14", "2022-03-14", "2022-05-14", "2022-07-14", "2022-09-14"}) {
                scoreA = 280 - scoreA;
                created("/households/" + id + "/classifications", classification(day, scoreA));
            }
            return Call.of(UNIT + "&" + DAY + "&kind=ROTATION");
        });
    }

    private void changes(AreaFixture fixture) {
        fixture.on(
                "POST /api/v1/households/{id}/members",
                () -> Call.of("").with("id", household()).sending("""
                        {"effectiveOn": "2022-05-02", "reason": "BORN", "member":
                         {"name": "Người Mới", "sex": "MALE", "birthYear": 2022, "ethnicity": "Thái", "relation": "CHILD"}}"""));
        fixture.on("POST /api/v1/households/{id}/members/{memberId}/departures", () -> {
            var id = household();
            return Call.of("").with("id", id).with("memberId", member(id, 1)).sending(LEFT);
        });
        fixture.on("POST /api/v1/households/{id}/mergers", () -> Call.of("")
                .with("id", household())
                .sending("{\"absorbed\": \"%s\", \"effectiveOn\": \"2022-05-02\"}".formatted(household())));
        fixture.on("POST /api/v1/households/{id}/splits", () -> {
            var id = household();
            return Call.of("").with("id", id).sending("""
                    {"effectiveOn": "2022-05-02", "code": "S-%s", "members": [{"id": "%s", "relation": "HEAD"}]}""".formatted(
                            UUID.randomUUID().toString().substring(0, 8), member(id, 1)));
        });
        fixture.on(
                "POST /api/v1/households/{id}/moves",
                () -> Call.of("").with("id", household()).sending(RELEASE));
        fixture.on("GET /api/v1/household-changes/{id}", () -> Call.of("").with("id", departure()));
        fixture.on("POST /api/v1/household-changes/{id}/reversal", () -> Call.of("")
                .with("id", departure()));
        fixture.on("GET /api/v1/household-moves", () -> {
            move();
            return here();
        });
        fixture.on("GET /api/v1/household-moves/{id}", () -> Call.of("").with("id", move()));
        fixture.on("POST /api/v1/household-moves/{id}/acceptance", () -> Call.of("")
                .with("id", arrival())
                .sending("""
                        {"movedOn": "2022-05-10", "code": "M-%s", "area": "RURAL"}""".formatted(UUID.randomUUID().toString().substring(0, 8))));
        fixture.on(
                "POST /api/v1/household-moves/{id}/refusal",
                () -> Call.of("").with("id", arrival()).sending("{\"reason\": \"Không cư trú tại đây\"}"));
        fixture.on("POST /api/v1/household-moves/{id}/withdrawal", () -> Call.of("")
                .with("id", move()));
    }

    private static final String LEFT = "{\"effectiveOn\": \"2022-05-02\", \"reason\": \"LEFT\"}";
    private static final String RELEASE = "{\"toUnit\": \"03527\", \"releasedOn\": \"2022-05-02\"}";

    private void movements(AreaFixture fixture) {
        fixture.on("GET /api/v1/movements", () -> Call.of(UNIT + "&from=2021-12-31&to=2022-12-31"));
        fixture.on("GET /api/v1/newly-escaped", () -> {
            var id = household();
            created("/households/" + id + "/classifications", classification("2022-01-14", 130));
            created("/households/" + id + "/classifications", classification("2022-06-14", 150));
            return here();
        });
        fixture.on("GET /api/v1/movement-closings", () -> {
            closing();
            return Call.of(UNIT);
        });
        fixture.on("POST /api/v1/movement-closings", () -> Call.of("")
                .sending("{" + YEAR.formatted(INSIDE, closings++) + "}"));
        fixture.on("GET /api/v1/movement-closings/{id}", () -> Call.of("").with("id", closing()));
        fixture.on("GET /api/v1/declared-movements", () -> {
            declaration();
            return Call.of(UNIT);
        });
        fixture.on("POST /api/v1/declared-movements", () -> Call.of("").sending(declared()));
        fixture.on("GET /api/v1/declared-movements/{id}", () -> Call.of("").with("id", declaration()));
        fixture.on("POST /api/v1/declared-movements/{id}/discrepancies/{position}/settlements", () -> Call.of("")
                .with("id", declaration())
                .with("position", 1)
                .sending("{\"explanation\": \"Đã đính chính\"}"));
    }

    private void duplicates(AreaFixture fixture) {
        fixture.on("GET /api/v1/duplicate-candidates", () -> {
            household();
            household();
            return here();
        });
        fixture.on("GET /api/v1/duplicate-candidates/dismissals", () -> {
            dismissal();
            return here();
        });
        fixture.on("POST /api/v1/duplicate-candidates/dismissals", () -> Call.of("")
                .sending(pair()));
        fixture.on("GET /api/v1/duplicate-candidates/dismissals/{id}", () -> Call.of("")
                .with("id", dismissal()));
        fixture.on("DELETE /api/v1/duplicate-candidates/dismissals/{id}", () -> Call.of("")
                .with("id", dismissal()));
    }

    private void attachments(AreaFixture fixture, String path, Supplier<?> owner) {
        var files = path + "/{id}/attachments";
        fixture.on(
                "POST /api/v1" + files,
                () -> Call.of("name=a.pdf").with("id", owner.get()).sending("application/pdf", FILE));
        fixture.on("GET /api/v1" + files, () -> attachment(files, owner.get()));
        for (var operation : new String[] {"GET /api/v1%s/{attachmentId}", "GET /api/v1%s/{attachmentId}/content"}) {
            fixture.on(operation.formatted(files), () -> attachment(files, owner.get()));
        }
        fixture.on("DELETE /api/v1" + files + "/{attachmentId}", () -> attachment(files, owner.get()));
    }

    private static Call attachment(String files, Object owner) {
        String id = officer(INSIDE)
                .contentType("application/pdf")
                .body(FILE.getBytes(UTF_8))
                .post(files + "?name=a.pdf", owner)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Call.of(DAY).with("id", owner).with("attachmentId", id);
    }

    private static final String FILE = "%PDF-1.7";

    /** From a third commune to this one. */
    private static String arrival() {
        var household = AHousehold.inCommune("03527");
        officer("03527").body(household.json()).post("/households").then().statusCode(201);
        return officer("03527")
                .header("If-Match", "*")
                .body("{\"toUnit\": \"%s\", \"releasedOn\": \"2022-05-02\"}".formatted(INSIDE))
                .post("/households/{id}/moves", household.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String departure() {
        var id = household();
        return created("/households/" + id + "/members/" + member(id, 1) + "/departures", LEFT);
    }

    private static String move() {
        return created("/households/" + household() + "/moves", RELEASE);
    }

    private String closing() {
        return as(Tokens.of(INSIDE, "APPROVER"))
                .body("{" + YEAR.formatted(INSIDE, closings++) + "}")
                .post("/movement-closings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String declaration() {
        return created("/declared-movements", declared());
    }

    /** Does not balance, so that there is a discrepancy. */
    private static String declared() {
        var columns = """
                {"opening": 1, "toOtherList": 0, "escaped": 0, "otherDecrease": 0, "fromOtherList": 0, "relapse": 0, "newcomers": 0,
                 "otherIncrease": 0, "closing": 9}""";
        return "{%s, \"document\": \"%s\", \"poor\": {\"households\": %s}, \"nearPoor\": {\"households\": %s}}"
                .formatted(YEAR.formatted(INSIDE, 2021), UUID.randomUUID(), columns, columns);
    }

    private static String pair() {
        return """
                {"firstMemberId": "%s", "secondMemberId": "%s", "asOf": "2022-01-01", "reason": "Hai người"}""".formatted(member(household(), 0), member(household(), 0));
    }

    private static String dismissal() {
        return created("/duplicate-candidates/dismissals", pair());
    }
}
