package vn.giamngheo.household;

import static vn.giamngheo.household.AHousehold.inCommune;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.review.ARound;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;

@QuarkusTest
class EventContractTest {

    private static final String REGISTERED = "vn.giamngheo.household.registered.v1";
    private static final String CLASSIFIED = "vn.giamngheo.household.classified.v1";
    private static final String SURVEYED = "vn.giamngheo.household.surveyed.v1";
    private static final String RECOGNISED = "vn.giamngheo.household.recognised.v1";
    private static final String CORRECTED = "vn.giamngheo.household.corrected.v1";

    private final EventProbe topic = new EventProbe("household.events.v1");

    @AfterEach
    void close() {
        topic.close();
    }

    private void published(String type, AHousehold household) {
        Contract.assertSameShape(Contract.example("household-service", type), topic.await(type, household.id()));
    }

    @Test
    void a_registration_a_class_and_a_correction_are_told() {
        var household = inCommune("20089").registered();
        Api.officer("481")
                .body("""
                        {"asOf": "2022-12-14", "scoreA": 130, "scoreB": 10, "deprivedIndicators": ["CLEAN_WATER"]}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        Api.officer("481")
                .header("If-Match", "\"1\"")
                .body(household
                        .without("id")
                        .without("unit")
                        .without("area")
                        .without("registeredOn")
                        .json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);

        published(REGISTERED, household);
        published(CLASSIFIED, household);
        published(CORRECTED, household);
    }

    @Test
    void an_imported_household_is_told_in_the_same_words() {
        var household = inCommune("20089").reviewed(130, "CLEAN_WATER");
        Api.officer("481")
                .contentType("application/x-ndjson")
                .body(household.json().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202);

        published(REGISTERED, household);
        published(CLASSIFIED, household);
    }

    @Test
    void a_review_is_told_from_the_survey_to_the_recognition() {
        var household = ARound.poor("03487");
        var round = ARound.annual("03487", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, "CLEAN_WATER").statusCode(201);
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        round.consulted("2022-10-20");
        round.recognised("2022-12-14").statusCode(201);

        published(SURVEYED, household);
        published(RECOGNISED, household);
        Contract.assertSameShape(
                Contract.example("household-service", CLASSIFIED),
                topic.awaitCount(CLASSIFIED, household.id(), 2).get(1));
    }
}
