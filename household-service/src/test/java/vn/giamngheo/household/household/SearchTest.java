package vn.giamngheo.household.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

@QuarkusTest
class SearchTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final Scope NATION = new Scope(true, List.of());

    @Inject
    Sql sql;

    @Inject
    NamedHouseholds households;

    @Inject
    NameWords words;

    private static AHousehold of(String name) {
        var head = AHousehold.member("HEAD");
        head.put("name", name);
        return inCommune("20050").with("members", List.of(head, AHousehold.member("CHILD")));
    }

    private static ValidatableResponse search(String unit, String parameter, String value) {
        return reader(unit)
                .queryParam("unit", unit)
                .queryParam("asOf", "2022-01-01")
                .queryParam(parameter, value)
                .get("/households")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kăn Đượm", "kan duom", "DUOM", "du ka", "Ka\u0306n"})
    void a_name_is_found_without_its_marks_by_how_its_words_begin(String typed) {
        var household = of("Kăn Thị Đượm").registered();

        search("481", "name", typed)
                .statusCode(200)
                .body("items.id", hasItem(household.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kanx", "an thi", "duom thi x", "Căn Đượm"})
    void what_begins_no_word_is_not_found(String typed) {
        of("Kăn Thị Đượm").registered();

        search("481", "name", typed).statusCode(200).body("items", empty());
    }

    @Test
    void somebody_who_left_is_found_on_the_days_before() {
        var household = of("Pơloong Xuyến").registered();
        var member = reader("481")
                .get("/households/{id}/members?asOf=2022-01-01", household.id())
                .then()
                .extract()
                .jsonPath();
        officer("481")
                .header("If-Match", "*")
                .body("""
                        {"effectiveOn": "2022-01-01", "reason": "LEFT", "newHead": "%s"}""".formatted(member.getString("items[1].id")))
                .post("/households/{id}/members/{member}/departures", household.id(), member.getString("items[0].id"))
                .then()
                .statusCode(201);

        search("481", "name", "poloong xuyen").body("items", empty());
        reader("481")
                .get("/households?unit=481&asOf=2021-12-31&name=poloong")
                .then()
                .body("items.id", contains(household.id().toString()));
    }

    @Test
    void an_imported_household_is_found_by_name() {
        var household = of("Zơrâm Nhím");
        officer("481")
                .contentType("application/x-ndjson")
                .body(household.json().getBytes(UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202);

        eventually(() -> search("481", "name", "zoram nh")
                .body("items.id", contains(household.id().toString())));
    }

    @Test
    void a_code_is_found_by_how_it_begins_and_means_itself() {
        var first = of("A Viết").with("code", "TÌM_1%-0001").registered();
        var second = of("A Viết").with("code", "TÌM_1%-0002").registered();
        of("A Viết").with("code", "TÌMX1%-0003").registered();

        search("481", "code", "TÌM_1%-0002")
                .body("items.id", contains(second.id().toString()));
        search("481", "code", "TÌM_1%")
                .body("items.id", contains(first.id().toString(), second.id().toString()));
        var page = page(null);
        page.body("items.id", contains(first.id().toString())).body("nextCursor", notNullValue());
        page(page.extract().path("nextCursor"))
                .body("items.id", contains(second.id().toString()))
                .body("nextCursor", nullValue());
    }

    private static ValidatableResponse page(String cursor) {
        return reader("481")
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .queryParams(Map.of("unit", "481", "asOf", "2022-01-01", "limit", "1", "code", "TÌM_1%"))
                .get("/households")
                .then();
    }

    @Test
    void nobody_is_found_outside_the_area() {
        of("Briu Ngưới").registered();

        search("481", "name", "briu nguoi").body("items.size()", equalTo(1));
        search("109", "name", "briu nguoi").body("items", empty());
    }

    @Test
    void the_nation_finds_whom_a_commune_finds() {
        var household = of("Riah Dơơr").registered();

        search("VN", "name", "riah door")
                .body("items.id", contains(household.id().toString()));
        search("VN", "name", "riah doorx").body("items", empty());
    }

    @Test
    void a_search_for_nothing_is_refused() {
        search("481", "name", "'%").statusCode(422).body("errors.pointer", hasItem("/name"));
        search("481", "name", " ").statusCode(422);
        search("481", "name", "a\u0000").statusCode(422);
        search("481", "code", "a\u0000").statusCode(422);
    }

    @Test
    void a_corrected_name_is_found_and_the_wrong_one_when_that_is_undone() {
        var household = of("Tơngôl Prim").registered();
        var correction = of("Tơngôl Prăm");
        List.of("id", "unit", "area", "registeredOn").forEach(correction::without);
        officer("481")
                .header("If-Match", "*")
                .body(correction.json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);

        search("481", "name", "tongol pram")
                .body("items.id", contains(household.id().toString()));
        search("481", "name", "tongol prim").body("items", empty());

        var change = reader("481")
                .get("/households/{id}/history?asOf=2022-01-01", household.id())
                .then()
                .extract()
                .<String>path("items[1].changeId");
        officer("481")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(201);
        search("481", "name", "tongol prim")
                .body("items.id", contains(household.id().toString()));
        search("481", "name", "tongol pram").body("items", empty());
    }

    @Test
    void words_of_two_people_are_nobodys_name() {
        var head = AHousehold.member("HEAD");
        head.put("name", "Alăng Bhơi");
        var child = AHousehold.member("CHILD");
        child.put("name", "Alăng Ngước");
        inCommune("20050").with("members", List.of(head, child)).registered();

        search("481", "name", "bhoi nguoc").body("items", empty());
        search("VN", "name", "bhoi nguoc").body("items", empty());
        search("VN", "name", "nguoc alang").body("items.size()", equalTo(1));
    }

    @Test
    void a_large_register_is_searched_by_its_indexes() {
        QuarkusTransaction.begin();
        try {
            grow(20_000);
            var nation = filter(NATION, HouseholdSearch.by("Kăn Thứ 00077", null));
            var name = words.of("Kăn Thứ 00077").orElseThrow();
            var fetch = plan(HouseholdListing.fetch(nation, name, 5_000));
            assertTrue(fetch.contains("household_residence_words"), fetch);
            assertFalse(fetch.contains("Seq Scan"), fetch);
            var walk = plan(HouseholdListing.walk(nation, name, 2_000));
            assertTrue(walk.contains("household_residence_code_unique"), walk);
            assertFalse(walk.contains("Seq Scan"), walk);
            var commune = new Scope(false, List.of(new UnitKey("20050", LocalDate.of(2004, 1, 1))));
            var inOne = plan(HouseholdListing.walk(filter(commune, nation.search()), name, Integer.MAX_VALUE));
            assertFalse(inOne.contains("Seq Scan"), inOne);
            var byCode = plan(HouseholdListing.of(filter(NATION, HouseholdSearch.by(null, "PLAN-00777"))));
            assertTrue(byCode.contains("household_residence_code "), byCode);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Of the first 4,000 nobody is called Muộn, of the 5,001 others everybody: one more than are fetched, or just as many. */
    @Test
    void the_nation_finds_names_of_many_of_few_and_of_many_far_behind() {
        QuarkusTransaction.begin();
        try {
            grow(9_001);
            assertEquals(51, named("Kăn Thứ").size());
            assertEquals(List.of("PLAN-04242"), named("Thứ 04242"));
            assertEquals(List.of("PLAN-04242"), named("Muộn Kan 04242 th"));
            assertEquals(List.of(), named("04242 04243"));
            assertEquals(List.of(), named("Zzz"));
            for (int most : List.of(5_000, 5_001)) {
                var far = named("Muộn", most);
                assertEquals(51, far.size());
                assertEquals("PLAN-04001", far.get(0));
                assertEquals("PLAN-04051", far.get(50));
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<String> named(String name) {
        return named(name, 5_000);
    }

    private List<String> named(String name, int most) {
        return households.list(filter(NATION, HouseholdSearch.by(name, null)), name, most).stream()
                .map(HouseholdRow::code)
                .toList();
    }

    private static HouseholdFilter filter(Scope scope, HouseholdSearch search) {
        return new HouseholdFilter(scope, DAY, Optional.empty(), search, Optional.empty(), 50);
    }

    private String plan(HouseholdListing listing) {
        return String.join("\n", sql.queryOnce("explain " + listing.sql(), row -> row.getString(1), listing.values()));
    }

    private void grow(int households) {
        sql.update("""
                insert into household (id, code, unit, unit_valid_from, area, registered_on, registered_at, registered_by, changed_at, version)
                select gen_random_uuid(), 'PLAN-' || lpad(n::text, 5, '0'), '20050', date '2004-01-01', 'RURAL', date '2021-12-31', now(), 'test', now(), 0
                from generate_series(1, ?) n""", households);
        sql.update("""
                insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, area, entered_by)
                select id, registered_on, unit, unit_valid_from, code, area, 'REGISTERED' from household where code like 'PLAN-%'""");
        sql.update("""
                insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation, valid_from, entered_by)
                select gen_random_uuid(), id, 1, 'Kăn Thứ ' || substr(code, 6) || case when code > 'PLAN-04000' then ' Muộn' else '' end, 'FEMALE', 1980, 'Tà Ôi', 'HEAD', registered_on, 'REGISTERED'
                from household where code like 'PLAN-%'""");
        // As an import does at its end; otherwise what earlier tests rolled back would lie before each look into the
        // index.
        sql.query("select gin_clean_pending_list('household_residence_words')", row -> row.getLong(1));
        List.of("household", "household_residence", "household_member", "name_word")
                .forEach(table -> sql.update("analyze " + table));
    }
}
