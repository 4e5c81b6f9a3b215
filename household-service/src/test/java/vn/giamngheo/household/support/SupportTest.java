package vn.giamngheo.household.support;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class SupportTest {

    private static ValidatableResponse received(AHousehold household, String query) {
        return reader("481")
                .get("/households/{id}/supports?" + query, household.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse cancel(AHousehold household, String support, String ifMatch, String day) {
        var request = officer("481").body("""
                {"cancelledOn": "%s", "reason": "Ghi nhầm hộ"}""".formatted(day));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/households/{id}/supports/{support}/cancellation", household.id(), support)
                .then();
    }

    @Test
    void what_a_household_received_is_listed_from_its_day_on() {
        var household = inCommune("20053").registered();
        ASupport.of("Bò giống sinh sản")
                .from("2023-05-12", "2024-05-12")
                .with("decisionNumber", "118/QĐ-UBND")
                .sentFor(household)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("support.line", equalTo("DA2"))
                .body("support.amountVnd", equalTo(15_000_000))
                .body("support.period.to", equalTo("2024-05-12"))
                .body("warnings", empty());

        received(household, "asOf=2023-05-11").body("items", empty());
        received(household, "asOf=2023-05-12").body("items.content", contains("Bò giống sinh sản"));
    }

    @Test
    void without_a_period_it_is_of_its_day_and_without_a_line_of_none_of_the_programmes() {
        ASupport.of("Xe đạp")
                .without("line")
                .sentFor(inCommune("20053").registered())
                .statusCode(201)
                .body("support.period.from", equalTo("2023-05-12"))
                .body("support.period.to", equalTo("2023-05-13"))
                .body("support.line", nullValue());
    }

    @Test
    void a_cancelled_support_stays_and_is_not_counted_from_that_day_on() {
        var household = inCommune("20053").registered();
        var support = ASupport.of("Dê").givenTo(household);

        cancel(household, support, null, "2023-06-01").statusCode(428);
        cancel(household, support, "\"7\"", "2023-06-01").statusCode(412);
        cancel(household, support, "\"0\"", "2023-05-11").statusCode(422).body("errors.code", contains("BEFORE_GIVEN"));
        cancel(household, support, "\"0\"", "2999-01-01")
                .statusCode(422)
                .body("errors.code", contains("IN_THE_FUTURE"));
        cancel(household, support, "\"0\"", "2023-06-01").statusCode(201).header("ETag", "\"1\"");
        cancel(household, support, "\"1\"", "2023-06-02")
                .statusCode(409)
                .body("type", equalTo("/problems/support-cancelled"));

        received(household, "asOf=2023-05-31").body("items", hasSize(1));
        received(household, "asOf=2023-06-01").body("items", empty());
        received(household, "asOf=2023-06-01&cancelled=true").body("items.cancelReason", contains("Ghi nhầm hộ"));
    }

    @ParameterizedTest
    @CsvSource({
        "line, DA9, /line, UNKNOWN_LINE",
        "givenOn, 2020-12-31, /line, LINE_BEGINS_LATER",
        "givenOn, 2999-01-01, /givenOn, IN_THE_FUTURE",
        "amountVnd, -1, /amountVnd, MIN",
        "amountVnd, 1000000000001, /amountVnd, MAX",
        "content, ' ', /content, ONE_LINE",
    })
    void a_wrong_field_is_named(String field, String value, String pointer, String code) {
        ASupport.of("Bò")
                .with(field, value.matches("-?[0-9]+") ? Long.valueOf(value) : value)
                .sentFor(inCommune("20053").registered())
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_period_without_a_day_and_a_household_that_was_not_there_are_refused() {
        var household = inCommune("20053").registered();
        ASupport.of("Bò")
                .from("2023-05-12", "2023-05-12")
                .sentFor(household)
                .statusCode(422)
                .body("errors.pointer", contains("/period/to"));
        ASupport.of("Bò").with("givenOn", "2021-12-30").sentFor(household).statusCode(404);
        ASupport.of("Bò").sentFor(inCommune("20053")).statusCode(404);
    }

    @Test
    void the_same_content_by_another_line_for_the_same_days_is_a_warning_and_no_obstacle() {
        var household = inCommune("20053").registered();
        var first = ASupport.of("Bò giống  sinh sản").from("2023-01-01", null).givenTo(household);

        ASupport.of(" BO GIONG SINH SAN")
                .with("line", "DTTS")
                .sentFor(household)
                .statusCode(201)
                .body("warnings", hasSize(1))
                .body("warnings[0].second.supportId", equalTo(first))
                .body("warnings[0].second.line", equalTo("DA2"))
                .body("warnings[0].overlap.from", equalTo("2023-05-12"))
                .body("warnings[0].overlap.to", equalTo("2023-05-13"));
        received(household, "asOf=2023-12-31").body("items", hasSize(2));
        ASupport.of("Bò giống sinh sản").sentFor(household).body("warnings.second.line", contains("DTTS"));

        cancel(household, first, "*", "2023-06-01").statusCode(201);
        ASupport.of("Bò giống sinh sản")
                .without("line")
                .from("2023-06-01", null)
                .sentFor(household)
                .body("warnings", empty());
    }

    @Test
    void both_are_told_without_their_content() {
        try (var topic = new EventProbe("household.events.v1")) {
            var household = inCommune("20053").registered();
            var support = ASupport.of("Bò").from("2023-05-12", "2024-05-12").givenTo(household);
            cancel(household, support, "*", "2023-06-01").statusCode(201);

            for (var fact : new String[] {"recorded", "cancelled"}) {
                var type = "vn.giamngheo.household.support-" + fact + ".v1";
                Contract.assertSameShape(
                        Contract.example("household-service", type), topic.await(type, household.id()));
            }
        }
    }

    @Test
    void a_deed_is_written_down() {
        var household = inCommune("20053").registered();
        ASupport.of("Bò").givenTo(household);

        as(Tokens.of("481", "OVERSIGHT"))
                .get("/audit-entries?unit=481&asOf=2023-05-12&subject=" + household.id())
                .then()
                .statusCode(200)
                .body("items.action", hasItem("SUPPORT_RECORDED"));
    }

    @Test
    void officers_of_the_area_record_and_nobody_else_sees() {
        var household = inCommune("20053").registered();
        ASupport.of("Bò").givenTo(household);
        var path = "/households/" + household.id() + "/supports";
        var body = ASupport.of("Bò").body();

        anonymous().get(path).then().statusCode(401);
        anonymous().body(body).post(path).then().statusCode(401);
        reader("481").body(body).post(path).then().statusCode(403);
        officer("109").body(body).post(path).then().statusCode(403);
        reader("109").get(path + "?asOf=2023-12-31").then().statusCode(404);
        as(Tokens.of("481", "PARTNER")).get(path).then().statusCode(403);
    }

    @Test
    void a_repeated_request_records_once() {
        var household = inCommune("20053").registered();
        for (int i = 0; i < 2; i++) {
            officer("481")
                    .header("Idempotency-Key", "support-" + household.id())
                    .body(ASupport.of("Bò").body())
                    .post("/households/{id}/supports", household.id())
                    .then()
                    .statusCode(201);
        }
        received(household, "asOf=2023-12-31").body("items", hasSize(1));
    }

    @Test
    void the_law_knows_what_there_is_on_a_day() {
        as(Tokens.of("VN", "PARTNER"))
                .get("/support-programmes?asOf=2023-01-01&limit=500")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("NEW_HOUSE", "HEALTH_INSURANCE", "LIVELIHOOD"))
                .body("items.find { it.code == 'NEW_HOUSE' }.line", equalTo("DA5"))
                .body("items.find { it.code == 'NEW_HOUSE' }.legalBasis", endsWith("2022-01-18"));
        reader("481")
                .get("/support-programmes?asOf=2026-06-01&kind=HOUSING")
                .then()
                .body("items", empty());
        reader("481")
                .get("/support-programmes?kind=FOOD")
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_VALUE"));
        reader("481")
                .get("/support-programmes?asOf=2023-01-01&kind=CREDIT")
                .then()
                .body("items.kind", not(hasItem("HOUSING")))
                .body("items", hasSize(3));
    }
}
