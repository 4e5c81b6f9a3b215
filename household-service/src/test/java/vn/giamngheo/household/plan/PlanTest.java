package vn.giamngheo.household.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;

@QuarkusTest
class PlanTest {

    private static String content(String line, String validTo) {
        return """
                {"goals": "Thoát nghèo bằng chăn nuôi", "accompaniedBy": {"code": "HLHPN", "name": "Hội Phụ nữ xã"},
                 "validFrom": "2023-01-01", "validTo": "%s",
                 "planned": [{"kind": "PRODUCTION", "content": "Bò giống", "line": "%s", "amountVnd": 15000000,
                              "plannedFor": "2023-06-30"}]}""".formatted(validTo, line);
    }

    private static ValidatableResponse drawUp(AHousehold household, String line, String validTo) {
        return officer("481")
                .body("{\"content\": " + content(line, validTo) + "}")
                .post("/households/{id}/support-plans", household.id())
                .then();
    }

    private static ValidatableResponse step(
            AHousehold household, String plan, String ifMatch, String step, String day) {
        var request = officer("481").body("""
                {"step": "%s", "happenedOn": "%s"}""".formatted(step, day));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/households/{id}/support-plans/{plan}/steps", household.id(), plan)
                .then();
    }

    @Test
    void a_household_is_accompanied_from_the_draft_to_the_end() {
        var household = inCommune("20101").registered();
        String plan = drawUp(household, "DA2", "2025-01-01")
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("content.planned[0].line", equalTo("DA2"))
                .extract()
                .path("id");
        drawUp(household, "DA2", "2025-01-01").statusCode(409).body("type", equalTo("/problems/support-plan-open"));

        step(household, plan, null, "START", "2023-01-05").statusCode(428);
        step(household, plan, "\"9\"", "START", "2023-01-05").statusCode(412);
        step(household, plan, "\"0\"", "FINISH", "2023-01-05")
                .statusCode(409)
                .body("errors.detail", hasItem("Allowed now: START."));
        step(household, plan, "\"0\"", "START", "2022-12-31").statusCode(422);
        step(household, plan, "\"0\"", "START", "2023-01-05").statusCode(201).header("ETag", "\"1\"");
        officer("481")
                .body("""
                {"notedOn": "2023-06-30", "note": "Bò đã sinh bê"}""")
                .post("/households/{id}/support-plans/{plan}/notes", household.id(), plan)
                .then()
                .statusCode(201)
                .body("notes.note", contains("Bò đã sinh bê"));
        officer("481")
                .header("If-Match", "\"1\"")
                .body(content("DTTS", "2024-01-01"))
                .put("/households/{id}/support-plans/{plan}", household.id(), plan)
                .then()
                .statusCode(200)
                .body("content.planned[0].line", equalTo("DTTS"));
        step(household, plan, "\"2\"", "FINISH", "2023-12-31").statusCode(201).body("allowed", empty());
        officer("481")
                .header("If-Match", "*")
                .body(content("DA2", "2024-01-01"))
                .put("/households/{id}/support-plans/{plan}", household.id(), plan)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/support-plan-ended"));
        drawUp(household, "DA2", "2025-01-01").statusCode(201);

        reader("481")
                .get("/households/{id}/support-plans?asOf=2023-12-31", household.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        reader("481")
                .get("/households/{id}/support-plans?asOf=2022-12-31", household.id())
                .then()
                .body("items", empty());
    }

    @Test
    void what_is_wrong_with_a_plan_is_named() {
        var household = inCommune("20101").registered();
        drawUp(household, "DA9", "2023-01-01")
                .statusCode(422)
                .body("errors.pointer", contains("/content/validTo", "/content/planned/0/line"));
        drawUp(inCommune("20101"), "DA2", "2025-01-01").statusCode(404);
        officer("481")
                .body("{\"content\": {\"goals\": \" \", \"planned\": []}}")
                .post("/households/{id}/support-plans", household.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/content/goals"));
    }

    @Test
    void only_the_area_accompanies() {
        var household = inCommune("20101").registered();
        String plan = drawUp(household, "DA2", "2025-01-01").extract().path("id");
        var path = "/households/" + household.id() + "/support-plans";

        anonymous().get(path).then().statusCode(401);
        reader("109").get(path + "?asOf=2023-12-31").then().statusCode(404);
        reader("109").get(path + "/" + plan + "?asOf=2023-12-31").then().statusCode(404);
        reader("481").body("{}").post(path).then().statusCode(403);
        officer("109")
                .body("{\"content\": " + content("DA2", "2025-01-01") + "}")
                .post(path)
                .then()
                .statusCode(403);
        officer("109").body("""
                {"notedOn": "2023-06-30", "note": "Chen vào"}""").post(path + "/" + plan + "/notes").then().statusCode(403);
    }
}
