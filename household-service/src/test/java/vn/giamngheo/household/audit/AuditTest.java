package vn.giamngheo.household.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

/** In communes of which no other test speaks. */
@QuarkusTest
class AuditTest {

    @Inject
    DataSource db;

    private static ValidatableResponse check(String unit) {
        return as(Tokens.of("481", "OVERSIGHT"))
                .get("/audit-check?asOf=2022-01-01&unit=" + unit)
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_done_to_a_household_is_written_down_with_who_did_it() {
        var household = inCommune("20095").withMembers(2).registered();
        officer("481")
                .header("If-Match", "*")
                .body("""
                        {"toUnit": "20026", "releasedOn": "2022-03-01"}""")
                .post("/households/{id}/moves", household.id())
                .then()
                .statusCode(201);

        as(Tokens.of("481", "OVERSIGHT"))
                .get("/audit-entries?unit=481&asOf=2022-01-01&subject=" + household.id())
                .then()
                .statusCode(200)
                .body("items.action", contains("HOUSEHOLD_REGISTERED", "MOVE_RELEASED"))
                .body("items[0].recordedBy", equalTo("person-481"))
                .body("items[0].unit", equalTo("20095"));
        check("20095").body("entries", greaterThan(1)).body("broken", hasSize(0));
    }

    @Test
    void a_changed_or_missing_entry_breaks_the_chain() throws SQLException {
        for (int i = 0; i < 3; i++) {
            inCommune("20098").registered();
        }
        check("20098").body("entries", equalTo(3)).body("broken", hasSize(0));

        change("update audit_entry set recorded_by = 'somebody-else' where unit = '20098' and position = 2");
        check("20098").body("entries", equalTo(1)).body("broken.position", contains(2));
        change("update audit_entry set recorded_by = 'person-481' where unit = '20098' and position = 2");
        check("20098").body("broken", hasSize(0));
        change("delete from audit_entry where unit = '20098' and position = 3");
        check("20098").body("entries", equalTo(2)).body("broken.position", contains(3));
    }

    private void change(String statement) throws SQLException {
        try (var connection = db.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.executeUpdate();
        }
    }

    @Test
    void a_refused_deed_leaves_no_entry() {
        var household = inCommune("20095").registered();
        officer("481")
                .body(inCommune("20095").with("code", household.code()).json())
                .post("/households")
                .then()
                .statusCode(409);

        check("20095").body("broken", hasSize(0));
    }

    @Test
    void the_trail_is_for_oversight_and_for_those_who_answer_for_the_area() {
        anonymous().get("/audit-entries").then().statusCode(401);
        reader("481").get("/audit-entries").then().statusCode(403);
        reader("481").get("/audit-check").then().statusCode(403);
        inCommune("20095").registered();
        as(Tokens.of("109", "OVERSIGHT"))
                .get("/audit-entries?unit=481&asOf=2022-01-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        officer("109")
                .get("/audit-check?unit=481&asOf=2022-01-01")
                .then()
                .statusCode(200)
                .body("streams", equalTo(0));
    }
}
