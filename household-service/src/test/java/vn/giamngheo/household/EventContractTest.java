package vn.giamngheo.household;

import static vn.giamngheo.household.AHousehold.inCommune;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;

@QuarkusTest
class EventContractTest {

    private static final String REGISTERED = "vn.giamngheo.household.registered.v1";
    private static final String CLASSIFIED = "vn.giamngheo.household.classified.v1";
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
}
