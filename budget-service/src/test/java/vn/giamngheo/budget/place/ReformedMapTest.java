package vn.giamngheo.budget.place;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giamngheo.budget.Postings.entry;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventSender;

/** The reform of household-service's example begins a ward 99081 in Đắk Lắk on 2025-10-01. */
@QuarkusTest
class ReformedMapTest {

    private static final String APPLIED = "vn.giamngheo.household.reform-applied.v1";

    private static String grant(String decidedOn) {
        return Postings.of("99081", 2025)
                .granting(entry("DA5", "CENTRAL", "RECURRENT", 7))
                .replace("2025-03-24", decidedOn);
    }

    @Test
    void money_goes_to_a_unit_from_the_day_of_its_reform_and_is_found_under_its_province() {
        var province = Api.as("66", "FINANCE");
        province.post("/allocations", grant("2025-11-24"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"));

        try (var household = new EventSender()) {
            household.send(
                    "household.events.v1", Api.id(), APPLIED, "VN", Contract.example("household-service", APPLIED));
        }

        eventually(
                () -> province.post("/allocations", grant("2025-11-24")).then().statusCode(201));
        province.post("/allocations", grant("2025-09-30")).then().statusCode(422);
        province.get("/budget-balances?unit=66&year=2025&scope=AREA&groupBy=unit")
                .then()
                .statusCode(200)
                .body("items.unit", hasItem("99081"));
    }
}
