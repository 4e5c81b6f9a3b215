package vn.giamngheo.household.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

/** In months of its own, so that the people of other tests are not there. */
@QuarkusTest
class DuplicateTest {

    private static final String DAY = "2021-06-02";
    private static final String LIST = "/duplicate-candidates?asOf=" + DAY;

    private static Map<String, Object> person(String name, int birthYear) {
        var person = AHousehold.member("HEAD");
        person.put("name", name);
        person.put("birthYear", birthYear);
        return person;
    }

    private static Map<String, Object> numbered(String name, String current, String previous) {
        var person = person(name, 1990);
        person.put("citizenId", current);
        if (previous != null) {
            person.put("previousCitizenId", previous);
        }
        return person;
    }

    private static AHousehold alone(String unit, Map<String, Object> person) {
        return inCommune(unit)
                .with("registeredOn", "2021-06-01")
                .with("members", List.of(person))
                .registered();
    }

    private static String number(int digits) {
        return ThreadLocalRandom.current()
                .ints(digits, 0, 10)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    private static JsonPath pairs(String unit, String query) {
        return as(Tokens.of("481", "READER"))
                .get(LIST + "&unit=" + unit + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Reasons of the pair; none when it is not listed. */
    private static List<String> reasons(String unit, AHousehold one, AHousehold other) {
        var both = Set.of(one.id().toString(), other.id().toString());
        return pairs(unit, "&limit=500").<Map<String, Object>>getList("items").stream()
                .filter(pair -> both.equals(Set.of(household(pair, "first"), household(pair, "second"))))
                .findFirst()
                .map(pair -> strings(pair.get("reasons")))
                .orElse(List.of());
    }

    private static String household(Map<String, Object> pair, String side) {
        return String.valueOf(((Map<?, ?>) pair.get(side)).get("householdId"));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @Test
    void one_name_but_for_its_marks_one_year_and_one_commune_are_suspicious() {
        var one = alone("20083", person("Kăn Đượm", 1971));
        var other = alone("20083", person("KAN DUOM", 1971));
        var younger = alone("20083", person("Kăn Đượm", 1972));
        var elsewhere = alone("20050", person("Kăn Đượm", 1971));

        assertEquals(List.of("NAME_BIRTH_YEAR_COMMUNE"), reasons("481", one, other));
        assertEquals(List.of(), reasons("481", one, younger));
        assertEquals(List.of(), reasons("481", one, elsewhere));
    }

    @Test
    void two_of_one_name_in_one_household_are_not() {
        var twin = person("Kăn Song Sinh", 1999);
        twin.put("relation", "CHILD");
        var household = inCommune("20083")
                .with("registeredOn", "2021-06-01")
                .with("members", List.of(person("Kăn Song Sinh", 1999), twin))
                .registered();

        assertEquals(List.of(), reasons("20083", household, alone("20083", person("Kăn Một Mình", 1999))));
        assertEquals(
                0L,
                pairs("20083", "&limit=500").<String>getList("items.first.name").stream()
                        .filter("Kăn Song Sinh"::equals)
                        .count());
    }

    @Test
    void a_number_of_nine_digits_that_somebody_replaced_is_found_wherever_it_is_in_the_area() {
        var old = number(9);
        var before = alone("20083", numbered("Hồ Văn Cũ", old, null));
        var after = alone("20050", numbered("Hồ Văn Mới", number(12), old));
        var same = alone("20083", numbered("Hồ Văn Cu", number(12), old));

        assertEquals(List.of("CITIZEN_ID"), reasons("481", before, after));
        assertEquals(List.of(), reasons("20083", before, after));
        assertEquals(List.of("CITIZEN_ID", "NAME_BIRTH_YEAR_COMMUNE"), reasons("481", before, same));
    }

    @Test
    void households_that_were_merged_are_no_longer_two() {
        var one = alone("20083", person("Kăn Gộp", 1965));
        var other = alone("20083", person("Kăn Gộp", 1965));
        assertEquals(List.of("NAME_BIRTH_YEAR_COMMUNE"), reasons("20083", one, other));

        String change = officer("481")
                .header("If-Match", "*")
                .body("""
                        {"absorbed": "%s", "effectiveOn": "%s"}""".formatted(other.id(), DAY))
                .post("/households/{id}/mergers", one.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(List.of(), reasons("20083", one, other));

        officer("481")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(201);
        assertEquals(List.of("NAME_BIRTH_YEAR_COMMUNE"), reasons("20083", one, other));
    }

    @Test
    void the_pages_hold_each_pair_once() {
        for (int i = 0; i < 4; i++) {
            alone("20074", person("Kăn Bốn", 1950));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = pairs("20074", "&limit=4" + (cursor == null ? "" : "&cursor=" + cursor));
            for (var pair : page.<Map<String, Object>>getList("items")) {
                seen.add(household(pair, "first") + household(pair, "second"));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertEquals(6, seen.size());
        assertEquals(6, Set.copyOf(seen).size());
        assertNull(pairs("20074", "&limit=6").getString("nextCursor"));
    }

    @Test
    void readers_of_the_area_see_them_and_nobody_else() {
        alone("20083", person("Kăn Kín", 1961));
        alone("20083", person("Kăn Kín", 1961));

        for (var role : List.of("READER", "OFFICER", "APPROVER", "OVERSIGHT")) {
            as(Tokens.of("481", role))
                    .get(LIST + "&unit=20083&limit=500")
                    .then()
                    .statusCode(200)
                    .body("items.first.name", hasItem("Kăn Kín"));
        }
        as(Tokens.of("109", "READER"))
                .get(LIST + "&unit=481")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Tokens.of("481", "ADMIN")).get(LIST).then().statusCode(403);
        anonymous().get(LIST).then().statusCode(401);
        as(Tokens.of("481", "READER")).get(LIST + "&cursor=AAAA").then().statusCode(422);
        as(Tokens.of("481", "READER")).get(LIST + "&unit=00000").then().statusCode(422);
    }

    private static String pairOf(AHousehold one, AHousehold other) {
        return """
                {"firstMemberId": "%s", "secondMemberId": "%s", "asOf": "%s", "reason": "Hai chị em họ"}""".formatted(memberOf(one), memberOf(other), DAY);
    }

    private static String memberOf(AHousehold household) {
        return as(Tokens.of("481", "READER"))
                .get("/households/{id}/members?asOf=" + DAY, household.id())
                .path("items[0].id");
    }

    @Test
    void a_pair_that_was_looked_at_comes_again_only_when_its_facts_change() {
        var one = alone("20089", person("Kăn Bỏ Qua", 1971));
        var other = alone("20089", person("Kăn Bỏ Qua", 1971));
        var third = alone("20089", person("Kăn Khác", 1971));
        assertEquals(List.of("NAME_BIRTH_YEAR_COMMUNE"), reasons("481", one, other));

        var dismissed = officer("481")
                .body(pairOf(other, one))
                .post("/duplicate-candidates/dismissals")
                .then()
                .statusCode(201)
                .extract();
        String address = "/duplicate-candidates/dismissals/" + dismissed.<String>path("id");
        assertEquals(List.of(), reasons("481", one, other));
        officer("481")
                .body(pairOf(one, other))
                .post("/duplicate-candidates/dismissals")
                .then()
                .statusCode(409);
        officer("481")
                .body(pairOf(one, third))
                .post("/duplicate-candidates/dismissals")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_A_CANDIDATE"));

        officer("481").delete(address).then().statusCode(428);
        officer("109").header("If-Match", "*").delete(address).then().statusCode(404);
        officer("481")
                .header("If-Match", dismissed.header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        assertEquals(List.of("NAME_BIRTH_YEAR_COMMUNE"), reasons("481", one, other));
        officer("481").header("If-Match", "*").delete(address).then().statusCode(404);

        officer("481")
                .body(pairOf(one, other))
                .post("/duplicate-candidates/dismissals")
                .then()
                .statusCode(201);
        renamed(one, "KAN BO QUA", 1971);
        assertEquals(List.of(), reasons("481", one, other), "marks are no other name");
        renamed(one, "Kăn Bỏ Qua", 1972);
        renamed(other, "Kăn Bỏ Qua", 1972);
        assertEquals(List.of("NAME_BIRTH_YEAR_COMMUNE"), reasons("481", one, other));
        officer("481")
                .body(pairOf(one, other))
                .post("/duplicate-candidates/dismissals")
                .then()
                .statusCode(201);
        assertEquals(List.of(), reasons("481", one, other));

        as(Tokens.of("481", "OVERSIGHT"))
                .get("/audit-entries?unit=481&asOf=2022-01-01&subject=" + dismissed.<String>path("id"))
                .then()
                .body("items.action", contains("DUPLICATE_DISMISSED", "DUPLICATE_DISMISSAL_WITHDRAWN"));
        as(Tokens.of("481", "READER"))
                .get("/duplicate-candidates/dismissals?unit=20089&asOf=" + DAY)
                .then()
                .statusCode(200)
                .body("items.reason", contains("Hai chị em họ"));
        as(Tokens.of("109", "READER"))
                .get("/duplicate-candidates/dismissals?unit=20089&asOf=" + DAY)
                .then()
                .body("items", empty());
    }

    private static void renamed(AHousehold household, String name, int birthYear) {
        var member = person(name, birthYear);
        member.put("id", memberOf(household));
        household.with("members", List.of(member));
        List.of("id", "unit", "area", "registeredOn").forEach(household::without);
        officer("481")
                .header("If-Match", "*")
                .body(household.json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);
    }
}
