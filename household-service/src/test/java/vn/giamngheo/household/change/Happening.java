package vn.giamngheo.household.change;

import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.AHousehold;

/** What happens to a household of A Lưới, in tests. */
final class Happening {

    private Happening() {}

    /** To the household as it is now. */
    static ValidatableResponse to(UUID household, String path, String body) {
        return officer("481")
                .header("If-Match", version(household))
                .body(body)
                .post("/households/" + household + path)
                .then();
    }

    static ValidatableResponse undo(String change) {
        var etag = officer("481")
                .get("/household-changes/{id}", change)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return officer("481")
                .header("If-Match", etag)
                .post("/household-changes/{id}/reversal", change)
                .then();
    }

    static String version(UUID household) {
        return officer("VN").get("/households/{id}", household).then().extract().header("ETag");
    }

    static List<String> members(UUID household, String asOf) {
        return reader("VN")
                .get("/households/{id}/members?asOf=" + asOf, household)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    static void counted(AHousehold household, String asOf, int persons) {
        reader("VN")
                .get("/households/{id}?asOf=" + asOf, household.id())
                .then()
                .statusCode(200)
                .body("persons", equalTo(persons));
    }

    static void notCounted(UUID household, String asOf) {
        reader("VN").get("/households/{id}?asOf=" + asOf, household).then().statusCode(404);
    }
}
