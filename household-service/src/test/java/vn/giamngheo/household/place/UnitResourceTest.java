package vn.giamngheo.household.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitResourceTest {

    @Test
    void the_root_had_63_provinces_in_2023_and_has_34_after_the_reform() {
        reader("VN")
                .get("/administrative-units?asOf=2023-06-30&limit=500")
                .then()
                .body("items", hasSize(63));
        reader("VN")
                .get("/administrative-units?asOf=2025-07-01&limit=500")
                .then()
                .body("items", hasSize(34));
    }

    @Test
    void a_luoi_had_18_communes_and_pages_hold_all_of_them_once() {
        var first = reader("VN")
                .get("/administrative-units?parent=481&asOf=2021-12-31&limit=10")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("nextCursor", notNullValue())
                .extract()
                .body()
                .asString();
        var cursor = JsonPath.from(first).getString("nextCursor");
        reader("VN")
                .get("/administrative-units?parent=481&asOf=2021-12-31&limit=10&cursor=" + cursor)
                .then()
                .body("items", hasSize(8))
                .body("items[0].code", equalTo("20080"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_code_means_one_unit_before_the_reform_and_another_after_it() {
        reader("VN")
                .get("/administrative-units/20044?asOf=2025-06-30")
                .then()
                .statusCode(200)
                .body("kind", equalTo("TOWNSHIP"))
                .body("parent", equalTo("481"))
                .body("validTo", equalTo("2025-07-01"))
                .body("successors.code", contains("20044"));
        reader("VN")
                .get("/administrative-units/20044?asOf=2025-07-01")
                .then()
                .body("kind", equalTo("COMMUNE"))
                .body("nameVi", equalTo("Xã A Lưới 2"))
                .body("parent", equalTo("46"))
                .body("predecessors.code", contains("20044", "20065", "20068", "20083"));
    }

    @Test
    void a_district_is_shown_on_the_new_map_as_the_communes_that_hold_its_territory() {
        reader("VN")
                .get("/administrative-units/481/lineage?map=2025-07-01")
                .then()
                .statusCode(200)
                .body("unit.nameVi", equalTo("Huyện A Lưới"))
                .body(
                        "onMap.nameVi",
                        contains("Xã A Lưới 2", "Xã A Lưới 5", "Xã A Lưới 1", "Xã A Lưới 3", "Xã A Lưới 4"));
    }

    @Test
    void a_unit_that_ended_is_not_found_afterwards() {
        reader("VN")
                .get("/administrative-units/481?asOf=2025-07-01")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-not-found"));
    }

    @Test
    void bad_parameters_are_named() {
        reader("VN")
                .get("/administrative-units?asOf=31/12/2021")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/asOf"))
                .body("errors[0].code", equalTo("NOT_A_DAY"));
        reader("VN")
                .get("/administrative-units?parent=999")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("UNKNOWN_UNIT"));
        reader("VN").get("/administrative-units?cursor=%00%00").then().statusCode(422);
        reader("VN").get("/administrative-units?limit=501").then().statusCode(422);
    }

    @Test
    void nothing_is_open_without_a_token() {
        anonymous().get("/administrative-units").then().statusCode(401);
    }
}
