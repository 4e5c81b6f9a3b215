package vn.giamngheo.household.movement;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.movement.Dated.classified;
import static vn.giamngheo.household.movement.Dated.household;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

/** Communes of Phong Thổ (109), where no other test registers anybody; each test has its own. */
@QuarkusTest
class MovementTest {

    private static ValidatableResponse movements(String unit, String from, String to, String more) {
        return reader("109")
                .get("/movements?unit=" + unit + "&from=" + from + "&to=" + to + more)
                .then();
    }

    private static JsonPath of(String unit, String from, String to) {
        return movements(unit, from, to, "").statusCode(200).extract().jsonPath();
    }

    @Test
    void a_year_of_a_commune_is_told_by_households_and_by_persons() {
        classified(classified(household("03550", 4), "2021-12-31", "POOR"), "2022-12-14", "NEAR_POOR");
        classified(classified(household("03550", 3), "2021-12-31", "POOR"), "2022-12-14", "NOT_POOR");
        classified(household("03550", 5), "2021-12-31", "POOR");
        classified(classified(household("03550", 2), "2021-12-31", "NEAR_POOR"), "2022-12-14", "POOR");
        classified(household("03550", 6), "2022-12-14", "POOR");

        var year = of("03550", "2021-12-31", "2022-12-31");

        assertEquals(
                Map.of(
                        "opening", 3,
                        "toOtherList", 1,
                        "escaped", 1,
                        "otherDecrease", 0,
                        "fromOtherList", 1,
                        "relapse", 0,
                        "newcomers", 1,
                        "otherIncrease", 0,
                        "closing", 3),
                year.getMap("poor.households"));
        assertEquals(
                Map.of(
                        "opening", 12,
                        "toOtherList", 4,
                        "escaped", 3,
                        "otherDecrease", 0,
                        "fromOtherList", 2,
                        "relapse", 0,
                        "newcomers", 6,
                        "otherIncrease", 0,
                        "closing", 13),
                year.getMap("poor.persons"));
        assertEquals(1, year.getInt("nearPoor.households.toOtherList"));
        assertEquals(4, year.getInt("nearPoor.persons.closing"));
        assertEquals("Xã Sì Lở Lầu", year.getString("items[0].unitNameVi"));
    }

    @Test
    void poor_again_is_a_relapse_within_the_look_back_and_new_beyond_it() {
        var household = household("03553", 2);
        classified(household, "2021-12-31", "POOR");
        classified(household, "2022-12-14", "NOT_POOR");
        classified(household, "2024-12-14", "POOR");

        assertEquals(1, of("03553", "2023-12-31", "2024-12-31").getInt("poor.households.relapse"));
        movements("03553", "2023-12-31", "2024-12-31", "&relapseMonths=12")
                .body("poor.households.relapse", equalTo(0))
                .body("poor.households.newcomers", equalTo(1))
                .body("relapseMonths", equalTo(12));
        movements("03553", "2023-12-14", "2024-12-31", "&relapseMonths=12").body("poor.households.relapse", equalTo(0));
        movements("03553", "2023-12-13", "2024-12-31", "&relapseMonths=12").body("poor.households.relapse", equalTo(1));
    }

    @Test
    void a_period_across_the_reform_is_shown_on_either_map_and_counts_everybody_once() {
        classified(household("03565", 4), "2021-12-31", "POOR");
        classified(household("03568", 3), "2021-12-31", "POOR");
        var after = inCommune("03571").with("registeredOn", "2025-07-01");
        officer("12").body(after.json()).post("/households").then().statusCode(201);
        officer("12")
                .body("{\"asOf\": \"2025-12-14\", \"scoreA\": 130, \"scoreB\": 30}")
                .post("/households/{id}/classifications", after.id())
                .then()
                .statusCode(201);

        reader("12")
                .get("/movements?unit=03571&from=2024-12-31&to=2025-12-31")
                .then()
                .statusCode(200)
                .body("map", equalTo("2025-12-31"))
                .body("items.unitNameVi", containsInAnyOrder("Xã Dào San"))
                .body("poor.households.opening", equalTo(2))
                .body("poor.households.newcomers", equalTo(1))
                .body("poor.households.closing", equalTo(3));
        reader("12")
                .get("/movements?unit=109&from=2024-12-31&to=2025-12-31&map=2025-06-30")
                .then()
                .statusCode(200)
                .body("items.findAll { it.unit in ['03565', '03568'] }.poor.households.closing.sum()", equalTo(2))
                .body("items.findAll { it.unit == '03571' }", empty());
    }

    /** 40 households, each with a class drawn anew on each of four days, against counting one by one. */
    @Test
    void figures_are_those_of_counting_one_by_one_and_each_year_opens_where_the_last_closed() {
        var random = new Random(109);
        var days = List.of("2021-12-31", "2022-12-14", "2023-12-14", "2024-12-14");
        var names = List.of("POOR", "NEAR_POOR", "NOT_POOR");
        var histories = new ArrayList<List<String>>();
        var sizes = new ArrayList<Integer>();
        for (int i = 0; i < 40; i++) {
            sizes.add(1 + random.nextInt(6));
            var household = household(i % 2 == 0 ? "03577" : "03580", sizes.get(i));
            var history = new ArrayList<String>();
            for (var day : days) {
                history.add(names.get(random.nextInt(3)));
                classified(household, day, history.get(history.size() - 1));
            }
            histories.add(history);
        }
        JsonPath last = null;
        for (int year = 1; year < days.size(); year++) {
            var now = reader("109")
                    .get("/movements?unit=109&from={from}&to={to}", days.get(year - 1), days.get(year))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (var list : List.of("POOR", "NEAR_POOR")) {
                var table = list.equals("POOR") ? "poor" : "nearPoor";
                assertEquals(counted(histories, sizes, year, list, true), cell(now, table, "persons.closing"));
                assertEquals(counted(histories, sizes, year, list, false), cell(now, table, "households.closing"));
                assertEquals(left(histories, year, list, "NOT_POOR"), cell(now, table, "households.escaped"));
                if (last != null) {
                    assertEquals(cell(last, table, "persons.closing"), cell(now, table, "persons.opening"));
                    assertEquals(cell(last, table, "households.closing"), cell(now, table, "households.opening"));
                }
            }
            assertEquals(left(histories, year, "POOR", "NEAR_POOR"), cell(now, "poor", "households.toOtherList"));
            assertEquals(left(histories, year, "NEAR_POOR", "POOR"), cell(now, "nearPoor", "households.toOtherList"));
            last = now;
        }
    }

    private static long cell(JsonPath answer, String table, String column) {
        return answer.<Map<String, Object>>getList("items").stream()
                .filter(item -> List.of("03577", "03580").contains(item.get("unit")))
                .mapToLong(item -> JsonPath.from(text(item, table)).getLong(column))
                .sum();
    }

    private static String text(Map<String, Object> item, String table) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(item.get(table));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long counted(
            List<List<String>> histories, List<Integer> sizes, int year, String list, boolean persons) {
        long sum = 0;
        for (int i = 0; i < histories.size(); i++) {
            if (histories.get(i).get(year).equals(list)) {
                sum += persons ? sizes.get(i) : 1;
            }
        }
        return sum;
    }

    private static long left(List<List<String>> histories, int year, String from, String to) {
        return histories.stream()
                .filter(h -> h.get(year - 1).equals(from) && h.get(year).equals(to))
                .count();
    }

    @Test
    void communes_come_in_pages_below_one_sum() {
        classified(household("03583", 1), "2021-12-31", "POOR");
        classified(household("03589", 1), "2021-12-31", "POOR");

        var first = reader("VN")
                .get("/movements?unit=109&from=2021-12-31&to=2021-12-31&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", notNullValue())
                .extract()
                .jsonPath();
        reader("VN")
                .get(
                        "/movements?unit=109&from=2021-12-31&to=2021-12-31&limit=1&cursor={cursor}",
                        first.getString("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].unit", org.hamcrest.Matchers.not(equalTo(first.getString("items[0].unit"))))
                .body("poor.households.opening", equalTo(first.getInt("poor.households.opening")));
    }

    @Test
    void bad_questions_are_named() {
        movements("109", "2022-12-31", "2021-12-31", "").statusCode(422).body("errors[0].pointer", equalTo("/to"));
        movements("109", "2022", "2022-12-31", "").statusCode(422).body("errors[0].pointer", equalTo("/from"));
        movements("999", "2021-12-31", "2022-12-31", "").statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        movements("109", "2021-12-31", "2025-12-31", "")
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"));
        movements("109", "2021-12-31", "2022-12-31", "&map=x")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/map"));
        movements("109", "2021-12-31", "2022-12-31", "&relapseMonths=0").statusCode(422);
        reader("109")
                .get("/movements?unit=109&from=2021-12-31")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to"));
    }

    @Test
    void another_area_sees_nothing_and_other_roles_are_refused() {
        classified(household("03592", 1), "2021-12-31", "POOR");

        reader("481")
                .get("/movements?unit=109&from=2021-12-31&to=2022-12-31")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("poor.households.opening", equalTo(0));
        as(Tokens.of("109", "FINANCE"))
                .get("/movements?unit=109&from=2021-12-31&to=2022-12-31")
                .then()
                .statusCode(403);
        anonymous()
                .get("/movements?unit=109&from=2021-12-31&to=2022-12-31")
                .then()
                .statusCode(401);
    }
}
