package vn.giamngheo.household.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class NeedTest {

    private static ValidatableResponse survey(
            String unit, AHousehold household, String day, String causes, String needs) {
        return officer(unit)
                .body("""
                {"surveyedOn": "%s", "causes": [%s], "needs": [%s]}""".formatted(day, causes, needs))
                .post("/households/{id}/needs", household.id())
                .then();
    }

    private static ValidatableResponse needs(AHousehold household, String asOf) {
        return reader("481")
                .get("/households/{id}/needs?asOf=" + asOf, household.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse poorBecause(String cause, String asOf) {
        return reader("481")
                .get("/households?unit=20104&limit=500&cause=" + cause + "&asOf=" + asOf)
                .then();
    }

    @Test
    void what_one_survey_found_holds_until_the_next_even_when_that_is_recorded_first() {
        var household = inCommune("20104").registered();
        survey("481", household, "2023-10-02", "\"ILLNESS_OR_ACCIDENT\"", "\"HEALTH\"")
                .statusCode(201);
        survey("481", household, "2022-10-03", "\"LACK_CAPITAL\", \"LACK_LABOUR\"", "\"CREDIT\", \"WORK\"")
                .statusCode(201)
                .body("causes.nameVi", contains("Không có vốn sản xuất, kinh doanh", "Không có lao động"));

        needs(household, "2022-10-02").body("surveyedOn", nullValue()).body("causes", empty());
        needs(household, "2022-10-03").body("needs", contains("CREDIT", "WORK"));
        needs(household, "2023-10-01").body("causes.code", contains("LACK_CAPITAL", "LACK_LABOUR"));
        needs(household, "2023-10-02").body("causes.code", contains("ILLNESS_OR_ACCIDENT"));

        survey("481", household, "2022-10-03", "", "\"HOUSING\"").statusCode(201);
        needs(household, "2022-12-31").body("causes", empty()).body("needs", contains("HOUSING"));
    }

    @Test
    void households_are_found_by_a_cause_that_holds_on_the_day() {
        var one = inCommune("20104").with("registeredOn", "2021-03-01").registered();
        var other = inCommune("20104").with("registeredOn", "2021-03-01").registered();
        survey("481", one, "2021-04-01", "\"LACK_PRODUCTION_TOOLS\", \"OTHER\"", "")
                .statusCode(201);
        survey("481", other, "2021-04-01", "\"LACK_PRODUCTION_TOOLS\"", "").statusCode(201);
        survey("481", other, "2021-05-01", "\"OTHER\"", "").statusCode(201);

        poorBecause("LACK_PRODUCTION_TOOLS", "2021-03-31").body("items", empty());
        poorBecause("LACK_PRODUCTION_TOOLS", "2021-04-30")
                .body(
                        "items.id",
                        containsInAnyOrder(one.id().toString(), other.id().toString()));
        poorBecause("LACK_PRODUCTION_TOOLS", "2021-05-01")
                .body("items.id", contains(one.id().toString()));
        poorBecause("OTHER", "2021-05-01").body("items", hasSize(2));
        poorBecause("BAD_LUCK", "2021-05-01").statusCode(422).body("errors.pointer", contains("/cause"));
    }

    @Test
    void what_the_form_does_not_know_is_refused() {
        var household = inCommune("20104").registered();
        survey("481", household, "2022-10-03", "\"BAD_LUCK\", \"OTHER\", \"OTHER\"", "")
                .statusCode(422)
                .body("errors.pointer", contains("/causes/0", "/causes/2"))
                .body("errors.code", contains("UNKNOWN_VALUE", "NAMED_TWICE"));
        survey("481", household, "2022-10-03", "", "\"FOOD\"").statusCode(400);
        survey("481", household, "2999-10-03", "", "").statusCode(422).body("errors.code", contains("IN_THE_FUTURE"));
        survey("481", household, "2021-12-30", "", "")
                .statusCode(422)
                .body("errors.code", contains("BEFORE_REGISTRATION"));
        survey("481", inCommune("20104"), "2022-10-03", "", "").statusCode(404);
        needs(household, "2023-12-31").body("surveyedOn", nullValue());
    }

    @Test
    void only_officers_of_the_area_record() {
        var household = inCommune("20104").registered();
        var path = "/households/" + household.id() + "/needs";

        survey("109", household, "2022-10-03", "", "").statusCode(403);
        reader("481").body("{}").post(path).then().statusCode(403);
        reader("109").get(path + "?asOf=2022-10-03").then().statusCode(404);
        anonymous().get(path).then().statusCode(401);
        as(Tokens.of("481", "PARTNER")).get(path).then().statusCode(403);
    }

    @Test
    void the_register_knows_eight_causes() {
        as(Tokens.of("VN", "PARTNER"))
                .get("/poverty-causes")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].code", equalTo("LACK_PRODUCTION_LAND"))
                .body("items[0].sourceStatus", equalTo("PENDING"));
    }
}
