package vn.giamngheo.plan.organisation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;

/** In units of the far south and north-west that no other test uses. */
@QuarkusTest
class OrganisationResourceTest {

    @Test
    void a_body_is_recorded_once_by_its_name_as_written_and_its_tasks_are_found_by_its_id() {
        var plan = APlan.of("967").recorded();
        lead(plan, "1", "Phòng  LĐTBXH ");
        lead(plan, "2", "Phòng LĐTBXH");
        lead(plan, "3", "Phòng Tài chính");

        var id = Api.readerOf("967")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Phòng LĐTBXH", "Phòng Tài chính")))
                .body("items[0].unit", equalTo("967"))
                .extract()
                .<String>path("items[0].id");
        Api.readerOf("967").get("/api/v1/tasks?lead=" + id).then().body("items.number", equalTo(List.of("1", "2")));
        Api.readerOf("967").get("/api/v1/tasks?lead=Phòng Y tế").then().body("items", empty());
    }

    @Test
    void the_same_name_in_another_unit_is_another_body() {
        lead(APlan.of("094").recorded(), "1", "Phòng LĐTBXH");
        lead(APlan.of("095").recorded(), "1", "Phòng LĐTBXH");

        var one = onlyBodyOf("094");
        var other = onlyBodyOf("095");

        assertNotEquals(one, other);
        Api.readerOf("VN").get("/api/v1/organisations?limit=500&unit=11").then().body("items.id", hasItem(one));
        Api.readerOf("VN")
                .get("/api/v1/organisations?limit=500&unit=095")
                .then()
                .body("items.id", equalTo(List.of(other)));
    }

    @Test
    void the_list_goes_on_where_its_cursor_says() {
        var plan = APlan.of("096").recorded();
        lead(plan, "1", "Một");
        lead(plan, "2", "Hai");

        var cursor = Api.readerOf("096")
                .get("/api/v1/organisations?limit=1")
                .then()
                .body("items.name", equalTo(List.of("Một")))
                .extract()
                .<String>path("nextCursor");
        Api.readerOf("096")
                .get("/api/v1/organisations?limit=1&cursor=" + cursor)
                .then()
                .body("items.name", equalTo(List.of("Hai")))
                .body("nextCursor", nullValue());
        Api.anonymous().get("/api/v1/organisations").then().statusCode(401);
    }

    private static String onlyBodyOf(String unit) {
        return Api.readerOf(unit)
                .get("/api/v1/organisations")
                .then()
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].id");
    }

    private static void lead(UUID plan, String number, String name) {
        Api.officerOf("VN")
                .body("{\"number\": \"%s\", \"title\": \"Nhiệm vụ\", \"leads\": [\"%s\"]}".formatted(number, name))
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(201);
    }
}
