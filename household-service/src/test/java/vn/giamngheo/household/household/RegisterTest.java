package vn.giamngheo.household.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class RegisterTest {

    @Test
    void a_registered_household_is_read_back_with_its_members() {
        var household = inCommune("20047").withMembers(4);

        officer("481")
                .body(household.json())
                .post("/households")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/households/" + household.id()))
                .header("ETag", equalTo("\"0\""))
                .body("persons", equalTo(4))
                .body("unitNameVi", equalTo("Xã Hồng Vân"))
                .body("classification", nullValue());
        reader("481")
                .get("/households/{id}/members?asOf=2021-12-31", household.id())
                .then()
                .statusCode(200)
                .body("items.relation", contains("HEAD", "CHILD", "CHILD", "CHILD"));
    }

    @Test
    void it_is_in_the_register_from_the_day_of_registration_and_not_before() {
        var household = inCommune("20047").with("registeredOn", "2022-03-01").registered();

        reader("481")
                .get("/households/{id}?asOf=2022-02-28", household.id())
                .then()
                .statusCode(404);
        reader("481")
                .get("/households/{id}?asOf=2022-03-01", household.id())
                .then()
                .statusCode(200);
    }

    @Test
    void it_is_shown_on_the_map_of_the_day_asked_for() {
        var household = inCommune("20047").registered();

        reader("46")
                .get("/households/{id}?asOf=2025-06-30", household.id())
                .then()
                .body("unit", equalTo("20047"));
        reader("46")
                .get("/households/{id}?asOf=2025-07-01", household.id())
                .then()
                .body("unit", equalTo("20056"))
                .body("unitNameVi", equalTo("Xã A Lưới 1"));
        reader("20056")
                .get("/households?unit=20056&asOf=2025-07-01&limit=500")
                .then()
                .body("items.id", hasItem(household.id().toString()));
    }

    @Test
    void a_list_holds_every_household_of_the_unit_once_over_its_pages() {
        var wanted = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            wanted.add(inCommune("20104").registered().id().toString());
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = reader("481").queryParam("unit", "20104").queryParam("asOf", "2021-12-31");
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = JsonPath.from(request.queryParam("limit", 2)
                    .get("/households")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        org.junit.jupiter.api.Assertions.assertEquals(
                wanted.stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @Test
    void another_district_sees_nothing_of_it() {
        var household = inCommune("20047").registered();

        reader("109")
                .get("/households/{id}?asOf=2021-12-31", household.id())
                .then()
                .statusCode(404);
        reader("109")
                .get("/households?unit=481&asOf=2021-12-31")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Tokens.withoutUnit("READER"))
                .get("/households?asOf=2021-12-31")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_commune_of_today_sees_the_past_of_the_communes_that_it_was_made_of_and_of_no_other() {
        var same = inCommune("20050").registered();
        var joined = inCommune("20059").registered();
        var other = inCommune("20047").registered();

        reader("20050")
                .get("/households?unit=481&asOf=2025-06-30&limit=500")
                .then()
                .body("items.id", hasItems(same.id().toString(), joined.id().toString()))
                .body("items.id", not(hasItem(other.id().toString())));
    }

    @Test
    void nobody_writes_outside_the_own_area() {
        officer("109")
                .body(inCommune("20047").json())
                .post("/households")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
    }

    @Test
    void a_code_is_given_once_in_a_commune() {
        var first = inCommune("20053").registered();

        officer("481")
                .body(inCommune("20053").with("code", first.code()).json())
                .post("/households")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/household-code-taken"));
        officer("481")
                .body(inCommune("20056").with("code", first.code()).json())
                .post("/households")
                .then()
                .statusCode(201);
    }

    @Test
    void an_id_is_registered_once() {
        var first = inCommune("20053").registered();

        officer("481")
                .body(inCommune("20053").with("id", first.id()).json())
                .post("/households")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/household-exists"));
    }

    @Test
    void the_same_key_gives_the_same_answer_and_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        var household = inCommune("20053");
        officer("481").header("Idempotency-Key", key).body(household.json()).post("/households");

        officer("481")
                .header("Idempotency-Key", key)
                .body(household.json())
                .post("/households")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(household.id().toString()));
        officer("481")
                .header("Idempotency-Key", key)
                .body(inCommune("20053").json())
                .post("/households")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void what_cannot_be_is_named_by_pointers() {
        var twoHeads = List.of(AHousehold.member("HEAD"), AHousehold.member("HEAD"));
        var unborn = AHousehold.member("HEAD");
        unborn.put("birthYear", 2022);

        refused(inCommune("20047").with("members", twoHeads), 422, "/members", "ONE_HEAD");
        refused(inCommune("20047").with("members", List.of(unborn)), 422, "/members/0/birthYear", "BORN_LATER");
        refused(inCommune("20047").with("members", List.of()), 422, "/members", "NOT_EMPTY");
        refused(inCommune("20047").without("code"), 422, "/code", "NOT_NULL");
        refused(inCommune("20047").with("code", "a\u0000b"), 422, "/code", "ONE_LINE");
        refused(inCommune("20047").with("registeredOn", "2999-01-01"), 422, "/registeredOn", "IN_THE_FUTURE");
        refused(inCommune("20047").with("registeredOn", "2025-07-01"), 422, "/unit", "UNKNOWN_UNIT");
        refused(inCommune("481"), 422, "/unit", "NOT_A_COMMUNE");
        refused(inCommune("99999"), 422, "/unit", "UNKNOWN_UNIT");
        refused(inCommune("20047").with("area", "SUBURBAN"), 400, "/area", "UNKNOWN_VALUE");
        refused(inCommune("20047").with("registeredOn", "31/12/2021"), 400, "/registeredOn", "WRONG_TYPE");
        refused(inCommune("20047").with("colour", "red"), 400, "/colour", "UNKNOWN_FIELD");
    }

    private static void refused(AHousehold household, int status, String pointer, String code) {
        officer("481")
                .body(household.json())
                .post("/households")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code))
                .body("requestId", notNullValue());
    }

    @Test
    void nobody_is_in_two_households_at_once_and_nothing_is_half_written() {
        var member = AHousehold.member("HEAD");
        inCommune("20047").with("members", List.of(member)).registered();
        var second = inCommune("20047").with("members", List.of(member));

        officer("481").body(second.json()).post("/households").then().statusCode(409);
        reader("481")
                .get("/households/{id}?asOf=2022-01-01", second.id())
                .then()
                .statusCode(404);
        second.withMembers(1).registered();
    }

    @Test
    void broken_json_and_broken_queries_are_problems_and_never_faults_of_ours() {
        officer("481").body("{\"code\": ").post("/households").then().statusCode(400);
        reader("481")
                .get("/households?classification=RICH")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/classification"));
        reader("481").get("/households?unit=99999").then().statusCode(422).body("errors.code", hasItem("UNKNOWN_UNIT"));
        reader("VN").get("/households?cursor=AAAA").then().statusCode(422);
        reader("VN").get("/households?cursor=AB8yMDIxLTEyLTMxHw").then().statusCode(422); // NUL, day, empty
        reader("VN").get("/households/not-an-id").then().statusCode(404);
    }

    @Test
    void reading_needs_a_token_and_writing_the_role() {
        anonymous().get("/households").then().statusCode(401);
        as(Tokens.expired("481", "READER")).get("/households").then().statusCode(401);
        as(Tokens.of("481", "FINANCE")).get("/households").then().statusCode(403);
        reader("481").body(inCommune("20047").json()).post("/households").then().statusCode(403);
    }

    @Test
    void a_list_of_the_nation_is_for_those_who_cover_it() {
        var household = inCommune("20047").registered();

        reader("481")
                .get("/households?asOf=2021-12-31&unit=20047&limit=500")
                .then()
                .body("items.id", hasItems(household.id().toString()));
        reader("109")
                .get("/households?asOf=2021-12-31&limit=500")
                .then()
                .body("items.id", not(hasItem(household.id().toString())));
    }
}
