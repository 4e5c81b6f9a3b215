package vn.giamngheo.household.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.Api;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

/** Reforms of days to come, taken back by the test that applied them: the map of the past belongs to all tests. */
@QuarkusTest
class ReformResourceTest {

    private static final String APPLIED = "vn.giamngheo.household.reform-applied.v1";
    private static final String WITHDRAWN = "vn.giamngheo.household.reform-withdrawn.v1";
    private static final String PATH = "/administrative-reforms";

    /** Khun Há 03430 merges into Bản Bo 03424 (Lai Châu). */
    private static final String MERGER = """
            {"id": "%s", "effectiveOn": "2027-03-01", "legalBasis": "thử", "ended": ["03424", "03430"],
             "begun": [{"code": "03424", "kind": "COMMUNE", "nameVi": "Xã Thử Gộp", "parent": "12"}],
             "passages": [{"from": "03424", "to": "03424", "share": "FULL"},
                          {"from": "03430", "to": "03424", "share": "FULL"}]}""";

    /** Khun Há 03430 is divided in two. */
    private static final String DIVISION = """
            {"id": "%s", "effectiveOn": "2027-04-01", "legalBasis": "thử", "ended": ["03430"],
             "begun": [{"code": "03430", "kind": "COMMUNE", "nameVi": "Xã Thử Một", "parent": "12"},
                       {"code": "99431", "kind": "COMMUNE", "nameVi": "Xã Thử Hai", "parent": "12"}],
             "passages": [{"from": "03430", "to": "03430", "share": "PARTIAL"},
                          {"from": "03430", "to": "99431", "share": "PARTIAL"}]}""";

    private static RequestSpecification admin() {
        return as(Tokens.of("VN", "ADMIN"));
    }

    private static AHousehold inKhunHa() {
        var household = AHousehold.inCommune("03430").with("registeredOn", "2025-08-01");
        Api.officer("03430").body(household.json()).post("/households").then().statusCode(201);
        return household;
    }

    private static void takeBack(UUID id) {
        admin().delete(PATH + "/{id}", id).then().statusCode(204);
    }

    @Test
    void a_merger_shows_the_old_map_until_its_day_and_the_new_one_from_then_on() {
        var household = inKhunHa();
        var id = Ids.next();

        admin().body(MERGER.formatted(id)).post(PATH).then().statusCode(201).body("applied", equalTo(true));
        try {
            reader("12")
                    .get("/households/{id}?asOf=2027-02-28", household.id())
                    .then()
                    .body("unit", equalTo("03430"));
            reader("12")
                    .get("/households/{id}?asOf=2027-03-01", household.id())
                    .then()
                    .body("unit", equalTo("03424"))
                    .body("unitNameVi", equalTo("Xã Thử Gộp"));
            reader("12")
                    .get("/administrative-units/03430?asOf=2027-03-01")
                    .then()
                    .statusCode(404);
            reader("12")
                    .get("/administrative-units/03430/lineage?asOf=2027-02-28&map=2027-03-01")
                    .then()
                    .body("onMap.code", contains("03424"));
            admin().get(PATH).then().statusCode(200).body("items.id", hasItem(id.toString()));
            admin().body(MERGER.formatted(id))
                    .post(PATH)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/reform-exists"));
        } finally {
            takeBack(id);
        }
        reader("12")
                .get("/households/{id}?asOf=2027-03-01", household.id())
                .then()
                .body("unit", equalTo("03430"));
        admin().get(PATH + "/{id}", id).then().statusCode(404);
    }

    @Test
    void a_reform_and_its_taking_back_are_told_with_the_whole_document() {
        var id = Ids.next();
        try (var topic = new EventProbe("household.events.v1")) {
            admin().body(DIVISION.formatted(id)).post(PATH).then().statusCode(201);
            takeBack(id);

            var applied = topic.awaitWhere(APPLIED, data -> data.contains(id.toString()));
            Contract.assertSameShape(Contract.example("household-service", APPLIED), applied);
            assertEquals(json(DIVISION.formatted(id)), json(applied));
            Contract.assertSameShape(
                    Contract.example("household-service", WITHDRAWN),
                    topic.awaitWhere(WITHDRAWN, data -> data.contains(id.toString())));
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_dry_run_tells_whom_a_reform_touches_and_writes_nothing() {
        var household = inKhunHa();
        var id = Ids.next();

        int households = admin().body(MERGER.formatted(id))
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("ended", equalTo(2))
                .body("impact.unassigned.size()", equalTo(0))
                .extract()
                .path("impact.households");

        org.junit.jupiter.api.Assertions.assertTrue(households > 0);
        reader("12")
                .get("/households/{id}?asOf=2027-03-01", household.id())
                .then()
                .body("unit", equalTo("03430"));
        admin().get(PATH + "/{id}", id).then().statusCode(404);
    }

    @Test
    void households_of_a_divided_commune_wait_for_their_assignment() {
        inKhunHa();
        var id = Ids.next();
        admin().body(DIVISION.formatted(id)).post(PATH).then().statusCode(201);
        try {
            admin().get(PATH + "/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("impact.unassigned.unit", contains("03430"))
                    .body("impact.unassigned[0].candidates", contains("03430", "99431"));
        } finally {
            takeBack(id);
        }
    }

    @Test
    void a_reform_that_leaves_a_hole_is_refused_and_nothing_of_it_kept() {
        var id = Ids.next();
        admin().body(MERGER.formatted(id).replace("\"parent\": \"12\"", "\"parent\": \"98\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/begun/0/parent"))
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"));
        admin().get(PATH + "/{id}", id).then().statusCode(404);
    }

    @Test
    void what_others_build_on_is_taken_back_last() {
        var first = Ids.next();
        var second = Ids.next();
        admin().body(DIVISION.formatted(first)
                        .replace("2027-04-01", "2027-05-01")
                        .replace("99431", "99432"))
                .post(PATH)
                .then()
                .statusCode(201);
        admin().body("""
                        {"id": "%s", "effectiveOn": "2027-06-01", "legalBasis": "thử", "ended": ["99432"],
                         "begun": [{"code": "99432", "kind": "WARD", "nameVi": "Phường Thử", "parent": "12"}],
                         "passages": [{"from": "99432", "to": "99432", "share": "FULL"}]}""".formatted(second)).post(PATH).then().statusCode(201);

        admin().delete(PATH + "/{id}", first).then().statusCode(409).body("type", equalTo("/problems/reform-followed"));
        takeBack(second);
        takeBack(first);
        reader("12").get("/administrative-units/99432?asOf=2027-06-01").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "APPROVER", "READER", "PARTNER", "OVERSIGHT"})
    void only_administrators_reform_the_map(String role) {
        var id = Ids.next();

        as(Tokens.of("VN", role)).body(MERGER.formatted(id)).post(PATH).then().statusCode(403);
        as(Tokens.of("VN", role)).get(PATH).then().statusCode(403);
        as(Tokens.of("VN", role)).delete(PATH + "/{id}", id).then().statusCode(403);
    }

    @Test
    void an_administrator_of_a_province_reforms_nothing() {
        var id = Ids.next();
        var province = as(Tokens.of("12", "ADMIN"));

        as(Tokens.of("12", "ADMIN"))
                .body(MERGER.formatted(id))
                .post(PATH)
                .then()
                .statusCode(403);
        as(Tokens.of("12", "ADMIN")).get(PATH + "/{id}", id).then().statusCode(403);
        as(Tokens.of("12", "ADMIN")).delete(PATH + "/{id}", id).then().statusCode(403);
        province.get(PATH).then().statusCode(403);
        anonymous().get(PATH).then().statusCode(401);
        anonymous().body(MERGER.formatted(id)).post(PATH).then().statusCode(401);
    }
}
