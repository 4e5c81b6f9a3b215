package vn.giamngheo.household.review;

import static org.hamcrest.Matchers.contains;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.review.ARound.poor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A round of Tràng Định with dossiers of two communes that no other test reviews. */
@QuarkusTest
class ActSightTest {

    private static final String DISTRICT = "180";
    private static final String ONE = "06004";
    private static final String OTHER = "06007";

    private static ValidatableResponse acts(String unit, ARound round) {
        return reader(unit).get("/review-rounds/{id}/acts", round.id).then().statusCode(200);
    }

    @Test
    void of_a_round_of_the_district_a_commune_sees_what_was_done_for_its_own_dossiers() {
        var own = poor(ONE);
        var others = poor(OTHER);
        var round = ARound.annual(DISTRICT, "2022-09-05");
        round.survey(own.id(), "2022-09-20", 130, 30).statusCode(201);
        round.survey(others.id(), "2022-09-20", 130, 30).statusCode(201);
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        round.one(others.id(), "complaints", "{\"filedOn\": \"2022-10-06\", \"text\": \"Chưa đúng\"}")
                .statusCode(201);

        acts(ONE, round).body("items.step", contains("SURVEY", "AGREE", "POST"));
        acts(OTHER, round).body("items.step", contains("SURVEY", "AGREE", "POST", "COMPLAIN"));
        String complaint = acts(DISTRICT, round)
                .body("items.step", contains("SURVEY", "SURVEY", "AGREE", "POST", "COMPLAIN"))
                .extract()
                .path("items[4].id");
        reader(ONE)
                .get("/review-rounds/{id}/acts/{act}", round.id, complaint)
                .then()
                .statusCode(404);
        reader(OTHER)
                .get("/review-rounds/{id}/acts/{act}", round.id, complaint)
                .then()
                .statusCode(200);
    }
}
