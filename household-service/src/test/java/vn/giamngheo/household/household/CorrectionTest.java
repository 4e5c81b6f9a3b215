package vn.giamngheo.household.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;

@QuarkusTest
class CorrectionTest {

    private static String correctionOf(AHousehold household, int members) {
        return correctionOf(household.withMembers(members)).json();
    }

    private static AHousehold correctionOf(AHousehold household) {
        return household.without("id").without("unit").without("area").without("registeredOn");
    }

    private static AHousehold correctionOf(AHousehold household, Map<String, Object> member) {
        return correctionOf(household.with("members", List.of(member)));
    }

    @Test
    void a_correction_holds_from_the_beginning_and_what_it_replaced_is_in_the_history() {
        var household = inCommune("20080").registered();

        officer("481")
                .header("If-Match", "\"0\"")
                .body(correctionOf(household, 3))
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("persons", equalTo(3));
        reader("481")
                .get("/households/{id}/history?asOf=2021-12-31", household.id())
                .then()
                .body("items.kind", contains("REGISTERED", "CORRECTED"))
                .body("items[1].before.members", hasSize(2));
    }

    @Test
    void a_correction_of_a_version_that_is_no_longer_there_is_refused() {
        var household = inCommune("20080").registered();
        officer("481")
                .header("If-Match", "\"0\"")
                .body(correctionOf(household, 3))
                .put("/households/{id}", household.id());

        officer("481")
                .header("If-Match", "\"0\"")
                .body(correctionOf(household, 4))
                .put("/households/{id}", household.id())
                .then()
                .statusCode(412);
        officer("481")
                .body(correctionOf(household, 4))
                .put("/households/{id}", household.id())
                .then()
                .statusCode(428);
    }

    @Test
    void a_correction_keeps_the_ids_of_the_members() {
        var household = inCommune("20080").registered();
        var head = AHousehold.member("HEAD");
        var twice = correctionOf(household, head);

        officer("481")
                .header("If-Match", "\"0\"")
                .body(twice.json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);
        officer("481")
                .header("If-Match", "\"1\"")
                .body(twice.json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);
        reader("481")
                .get("/households/{id}/members?asOf=2021-12-31", household.id())
                .then()
                .body("items.id", contains(head.get("id").toString()));
    }

    @Test
    void somebody_who_is_there_already_is_named_by_id() {
        var household = inCommune("20080").registered();
        var same = AHousehold.member("HEAD");
        same.put("id", null);
        same.put("name", "NGƯỜI thử Head");
        var corrected = correctionOf(household, same);

        officer("481")
                .header("If-Match", "\"0\"")
                .body(corrected.json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members/0/id"))
                .body("errors.code", contains("MEMBER_KNOWN"));
        same.put("birthYear", 1981);
        officer("481")
                .header("If-Match", "\"0\"")
                .body(corrected.json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200)
                .body("persons", equalTo(1));
    }

    @Test
    void another_district_corrects_nothing() {
        var household = inCommune("20080").registered();

        officer("109")
                .header("If-Match", "\"0\"")
                .body(correctionOf(household, 3))
                .put("/households/{id}", household.id())
                .then()
                .statusCode(403);
    }
}
