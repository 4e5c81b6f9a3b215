package vn.giamngheo.plan.place;

import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventSender;

/** The reform of household-service's example begins a ward 99081 in Đắk Lắk on 2025-10-01. */
@QuarkusTest
class ReformedMapTest {

    private static final String APPLIED = "vn.giamngheo.household.reform-applied.v1";

    private static APlan issued(String day) {
        return APlan.of("99081").with("issuedOn", day);
    }

    @Test
    void a_unit_has_plans_from_the_day_of_its_reform() {
        Api.officerOf("66")
                .body(issued("2025-11-01").body())
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"));

        try (var household = new EventSender()) {
            household.send(
                    "household.events.v1", Ids.next(), APPLIED, "VN", Contract.example("household-service", APPLIED));
        }

        eventually(() -> Api.officerOf("66")
                .body(issued("2025-11-01").body())
                .post("/api/v1/plans")
                .then()
                .statusCode(201));
        Api.officerOf("66")
                .body(issued("2025-09-30").body())
                .post("/api/v1/plans")
                .then()
                .statusCode(422);
    }
}
