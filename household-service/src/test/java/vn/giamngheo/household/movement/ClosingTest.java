package vn.giamngheo.household.movement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.movement.Dated.classified;
import static vn.giamngheo.household.movement.Dated.household;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ClosingTest {

    private static ValidatableResponse close(String approver, String unit, String from, String to) {
        return as(Tokens.of(approver, "APPROVER"))
                .body("{\"unit\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(unit, from, to))
                .post("/movement-closings")
                .then();
    }

    @Test
    void a_closed_period_keeps_its_figures_and_says_when_the_register_has_others() {
        classified(household("03586", 3), "2021-12-31", "POOR");
        String id = close("109", "03586", "2021-12-31", "2022-12-30")
                .statusCode(201)
                .body("content.poor.households.closing", equalTo(1))
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .body("unchanged", equalTo(true))
                .extract()
                .path("id");

        classified(household("03586", 2), "2022-12-14", "POOR");

        reader("109")
                .get("/movement-closings/{id}", id)
                .then()
                .statusCode(200)
                .body("content.poor.households.closing", equalTo(1))
                .body("unchanged", equalTo(false));
        reader("109").get("/movement-closings?unit=03586&limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void closing_answers_what_is_read_of_it_afterwards() {
        var closed = close("109", "03586", "2022-01-31", "2022-02-28")
                .statusCode(201)
                .extract();

        reader("109")
                .get("/movement-closings/{id}", closed.<String>path("id"))
                .then()
                .body(equalTo(closed.asString()));
    }

    @Test
    void a_period_is_closed_once() {
        close("109", "03586", "2021-12-31", "2022-12-31").statusCode(201);

        close("109", "03586", "2021-12-31", "2022-12-31")
                .statusCode(409)
                .body("type", equalTo("/problems/period-closed"));
    }

    @Test
    void a_closing_is_told() {
        try (var topic = new EventProbe("household.events.v1")) {
            String id = close("109", "03586", "2022-12-31", "2023-12-31")
                    .statusCode(201)
                    .extract()
                    .path("id");

            Contract.assertSameShape(
                    Contract.example("household-service", MovementClosed.TYPE),
                    topic.await(MovementClosed.TYPE, UUID.fromString(id)));
        }
    }

    @Test
    void periods_that_cannot_be_closed_are_refused() {
        close("109", "109", "2022-12-31", "2022-12-31").statusCode(422).body("errors[0].pointer", equalTo("/to"));
        close("109", "109", "2022-12-31", "2099-12-31")
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_THE_FUTURE"));
        close("109", "999", "2021-12-31", "2022-12-31").statusCode(422).body("errors[0].pointer", equalTo("/unit"));
    }

    @Test
    void approvers_of_the_area_close_and_others_do_not_see_it() {
        var body = "{\"unit\": \"109\", \"from\": \"2021-12-31\", \"to\": \"2022-12-31\"}";
        officer("109").body(body).post("/movement-closings").then().statusCode(403);
        anonymous().body(body).post("/movement-closings").then().statusCode(401);
        close("481", "109", "2021-12-31", "2022-12-31").statusCode(403);
        String id = close("12", "03586", "2023-12-31", "2024-12-31")
                .statusCode(201)
                .extract()
                .path("id");

        reader("481").get("/movement-closings/{id}", id).then().statusCode(404);
        reader("481").get("/movement-closings?limit=500").then().body("items.id", not(hasItem(id)));
        as(Tokens.of("109", "FINANCE")).get("/movement-closings").then().statusCode(403);
        anonymous().get("/movement-closings/{id}", id).then().statusCode(401);
    }
}
