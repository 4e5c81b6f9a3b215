package vn.giamngheo.household.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.eligibility.EligibilityTest.PARTNER;
import static vn.giamngheo.household.eligibility.EligibilityTest.ask;
import static vn.giamngheo.household.eligibility.EligibilityTest.askAll;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class AccessLogTest {

    private static final String OVERSIGHT = Tokens.of("481", "OVERSIGHT");

    @Inject
    Sql sql;

    @Inject
    StandingQueries queries;

    private static ValidatableResponse accesses(String token, Object household) {
        return as(token)
                .get("/eligibility-accesses?asOf=2022-01-01&household=" + household)
                .then();
    }

    @Test
    void the_commune_of_a_household_sees_who_asked_for_it_and_for_what() {
        var person = APerson.poor("20101");
        ask(PARTNER, person.number(), "2022-03-01").statusCode(200);
        ask(Tokens.of("109", "PARTNER"), person.number(), "2022-03-02").statusCode(200);

        accesses(OVERSIGHT, person.household().id())
                .statusCode(200)
                .body("items.askedBy", contains("person-46", "person-109"))
                .body("items.outcome", contains("ANSWERED", "OUTSIDE_AREA"))
                .body("items[0].client", equalTo("tests"))
                .body("items[0].purpose", equalTo("HEALTH_INSURANCE"))
                .body("items[0].legalBasis", equalTo("188/2025/NĐ-CP"))
                .body("items[0].asOf", equalTo("2022-03-01"))
                .body("items[0].unit", equalTo("20101"));
        accesses(Tokens.of("20101", "OFFICER"), person.household().id())
                .body("items.outcome", contains("ANSWERED", "OUTSIDE_AREA"));
        accesses(Tokens.of("109", "OVERSIGHT"), person.household().id()).statusCode(404);
        accesses(PARTNER, person.household().id()).statusCode(403);
    }

    @Test
    void the_accesses_of_an_area_are_listed_page_by_page() {
        var person = APerson.poor("20071");
        askAll(PARTNER, List.of(person.number(), APerson.someNumber(), person.number()))
                .statusCode(200);

        var first = as(OVERSIGHT)
                .get("/eligibility-accesses?unit=20071&asOf=2022-01-01&limit=1")
                .then()
                .statusCode(200)
                .body("items.position", contains(1))
                .body("nextCursor", notNullValue());
        as(OVERSIGHT)
                .get("/eligibility-accesses?unit=20071&asOf=2022-01-01&limit=1&cursor="
                        + first.extract().path("nextCursor"))
                .then()
                .body("items.position", contains(3))
                .body("nextCursor", nullValue());
        as(Tokens.of("109", "OVERSIGHT"))
                .get("/eligibility-accesses?unit=20071&asOf=2022-01-01")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Tokens.of("VN", "OVERSIGHT"))
                .get("/eligibility-accesses?unit=VN&asOf=2022-01-01&limit=500")
                .then()
                .body("items.outcome", hasItem("UNKNOWN"));
        as(OVERSIGHT)
                .get("/eligibility-accesses?unit=20071&asOf=2022-01-01&cursor=x")
                .then()
                .statusCode(422);
    }

    @Test
    void a_question_is_one_entry_of_the_audit_trail_with_a_hash_over_its_rows() {
        var person = APerson.poor("20101");
        askAll(PARTNER, List.of(person.number(), APerson.someNumber())).statusCode(200);
        var query = accesses(OVERSIGHT, person.household().id()).extract().<String>path("items[0].queryId");

        var rows = "ANSWERED " + person.household().id() + "\nUNKNOWN -\n";
        as(Tokens.of("VN", "OVERSIGHT"))
                .get("/audit-entries?asOf=2022-01-01&subject=" + query)
                .then()
                .body("items.action", contains("ELIGIBILITY_ASKED"))
                .body("items[0].stream", equalTo("eligibility/tests"))
                .body("items[0].detail.people", equalTo(2))
                .body("items[0].detail.sha256", equalTo(sha256(rows)));
        as(Tokens.of("VN", "OVERSIGHT"))
                .get("/audit-check?asOf=2022-01-01")
                .then()
                .body("broken.stream", not(hasItem("eligibility/tests")));
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_refused_is_not_an_access() {
        var before = count();
        as(PARTNER)
                .get("/eligibility?citizenId=046075000123&purpose=CURIOSITY&legalBasis=x")
                .then()
                .statusCode(422);
        assertEquals(before, count());
    }

    private long count() {
        return sql.query("select count(*) from eligibility_query", row -> row.getLong(1))
                .get(0);
    }

    @Test
    void no_log_line_and_no_row_holds_the_number() {
        var person = APerson.poor("20101");
        var lines = Collections.synchronizedList(new ArrayList<String>());
        var listener = listener(lines);
        var root = Logger.getLogger("");
        var level = root.getLevel();
        root.addHandler(listener);
        root.setLevel(Level.FINE);
        try {
            ask(PARTNER, person.number(), "2022-01-01").statusCode(200);
            ask(PARTNER, person.number(), "2022-02-30")
                    .statusCode(422)
                    .body("instance", equalTo("/api/v1/eligibility"));
            askAll(PARTNER, List.of(person.number())).statusCode(200);
        } finally {
            root.setLevel(level);
            root.removeHandler(listener);
        }

        assertFalse(lines.isEmpty(), "nothing was listened to");
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.contains(person.number())).toList());
        for (var table : List.of("eligibility_query", "eligibility_access", "audit_entry", "idempotency_key")) {
            assertEquals(
                    0L,
                    sql.query(
                                    "select count(*) from " + table + " t where t::text like ?",
                                    row -> row.getLong(1),
                                    "%" + person.number() + "%")
                            .get(0),
                    table);
        }
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                // What the test itself sends is told by its own client.
                if (line.getLoggerName() == null || !line.getLoggerName().startsWith("org.apache.http")) {
                    lines.add(line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void people_of_a_large_register_are_found_by_its_indexes() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(300));
        try {
            grow(5_000);
            for (var numbers : List.of(List.of("046000000001"), Collections.nCopies(5, "046000000001"))) {
                var plan = String.join(
                        "\n",
                        sql.query(
                                "explain " + StandingQueries.STANDINGS,
                                row -> row.getString(1),
                                queries.values(numbers, LocalDate.of(2022, 1, 1))));
                assertTrue(plan.contains("member_citizen_id_hash"), plan);
                assertFalse(plan.contains("Seq Scan on"), plan);
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void grow(int households) {
        sql.update("""
                insert into household (id, code, unit, unit_valid_from, area, registered_on, registered_at, registered_by, changed_at, version)
                select gen_random_uuid(), 'ASKED-' || n, '20050', date '2004-01-01', 'RURAL', date '2021-12-31', now(), 'test', now(), 0
                from generate_series(1, ?) n""", households);
        sql.update("""
                insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, area, entered_by)
                select id, registered_on, unit, unit_valid_from, code, area, 'REGISTERED' from household where code like 'ASKED-%'""");
        sql.update("""
                insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation, valid_from, entered_by)
                select gen_random_uuid(), id, 1, 'Kăn Thứ', 'FEMALE', 1980, 'Tà Ôi', 'HEAD', registered_on, 'REGISTERED'
                from household where code like 'ASKED-%'""");
        sql.update("""
                insert into household_classification (household_id, valid_from, classification, standard, score_a, score_b, recorded_at, recorded_by)
                select id, registered_on, 'POOR', 'MDP_2022_2025', 100, 30, now(), 'test' from household where code like 'ASKED-%'""");
        sql.update("""
                insert into member_citizen_id (member_id, kind, key_id, cipher, hash, active)
                select m.id, 'CURRENT', 'new', '', 'hash-' || m.id, true
                from household_member m join household h on h.id = m.household_id where h.code like 'ASKED-%'""");
        List.of("household", "household_residence", "household_member", "household_classification", "member_citizen_id")
                .forEach(table -> sql.update("analyze " + table));
    }

    @Test
    void somebody_who_sees_nothing_is_shown_nothing() {
        as(Tokens.withoutUnit("OVERSIGHT"))
                .get("/eligibility-accesses?asOf=2022-01-01")
                .then()
                .statusCode(200)
                .body("items", empty());
        accesses(OVERSIGHT, UUID.randomUUID()).statusCode(404);
    }
}
