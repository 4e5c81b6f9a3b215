package vn.giamngheo.plan;

import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** One plan of each kind of use in a commune that no other test uses, for the table of access. */
final class PlanResources {

    private static final String INSIDE = "03511";
    private static final String OUTSIDE = "03517";
    private static final String PLANS = "/api/v1/plans";
    private static final String TASKS = "/api/v1/tasks";
    private static final String REVISION = """
            {"title": "Kế hoạch điều chỉnh", "issuedOn": "2023-10-13", "issuer": "UBND xã", "periodFrom": "2022-01-01",
             "periodTo": "2025-12-31", "reason": "Quyết định điều chỉnh"}""";
    private static final String TARGET = """
            {"indicator": "poverty.rate.poor", "unitOfMeasure": "rate", "target": 0.2491, "targetAt": "2023-12-31",
             "comparison": "AT_MOST"}""";
    private static final String TASK = """
            {"number": "1", "title": "Nhiệm vụ", "leads": ["Công chức LĐTBXH xã"]}""";
    private static final String PROGRESS = """
            {"reportedOn": "2023-11-30", "percent": 60, "note": "Đã hỗ trợ 60 hộ"}""";

    private PlanResources() {}

    static AreaFixture fixture() {
        var fixture = new AreaFixture(INSIDE, OUTSIDE);
        plans(fixture);
        targets(fixture);
        tasks(fixture);
        fixture.on("GET /api/v1/organisations", () -> {
            task();
            return Call.of("unit=" + INSIDE);
        });
        fixture.onParkedEvents();
        return fixture;
    }

    private static void plans(AreaFixture fixture) {
        fixture.on("POST " + PLANS, () -> Call.of("").sending(APlan.of(INSIDE).body()));
        fixture.on("GET " + PLANS, () -> {
            plan();
            return Call.of("unit=" + INSIDE);
        });
        for (var path : new String[] {"/{id}", "/{id}/revisions"}) {
            fixture.on("GET " + PLANS + path, () -> Call.of("").with("id", plan()));
        }
        fixture.on(
                "PUT " + PLANS + "/{id}", () -> Call.of("").with("id", plan()).sending(REVISION));
    }

    private static void targets(AreaFixture fixture) {
        var targets = PLANS + "/{id}/targets";
        fixture.on("POST " + targets, () -> Call.of("").with("id", plan()).sending(TARGET));
        for (var path : new String[] {"", "/{target}"}) {
            fixture.on("GET " + targets + path, () -> {
                var plan = plan();
                return Call.of("").with("id", plan).with("target", created(PLANS + "/" + plan + "/targets", TARGET));
            });
        }
    }

    private static void tasks(AreaFixture fixture) {
        var ofPlan = PLANS + "/{id}/tasks";
        fixture.on("POST " + ofPlan, () -> Call.of("").with("id", plan()).sending(TASK));
        fixture.on("GET " + ofPlan, () -> {
            var plan = plan();
            created(PLANS + "/" + plan + "/tasks", TASK);
            return Call.of("").with("id", plan);
        });
        fixture.on("GET " + TASKS, () -> {
            task();
            return Call.of("unit=" + INSIDE);
        });
        fixture.on("GET " + TASKS + "/{id}", () -> Call.of("").with("id", task()));
        var reports = TASKS + "/{id}/progress-reports";
        fixture.on("POST " + reports, () -> Call.of("").with("id", task()).sending(PROGRESS));
        for (var path : new String[] {"", "/{report}"}) {
            fixture.on("GET " + reports + path, () -> {
                var task = task();
                return Call.of("")
                        .with("id", task)
                        .with("report", created(TASKS + "/" + task + "/progress-reports", PROGRESS));
            });
        }
    }

    private static String plan() {
        return created(PLANS, APlan.of(INSIDE).body());
    }

    private static String task() {
        return created(PLANS + "/" + plan() + "/tasks", TASK);
    }

    private static String created(String path, String body) {
        return Api.officerOf(INSIDE)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
