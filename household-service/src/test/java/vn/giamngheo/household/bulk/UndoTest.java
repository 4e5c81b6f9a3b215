package vn.giamngheo.household.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.Api;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class UndoTest {

    @Inject
    DataSource db;

    private final EventProbe topic = new EventProbe("household.events.v1");

    @AfterEach
    void close() {
        topic.close();
    }

    private static String imported(AHousehold... households) {
        String id = officer("481")
                .contentType("application/x-ndjson")
                .body(Stream.of(households)
                        .map(AHousehold::json)
                        .collect(Collectors.joining("\n"))
                        .getBytes(UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(id, "SUCCEEDED");
        return id;
    }

    private static void await(String id, String state) {
        eventually(
                () -> officer("481").get("/household-imports/{id}", id).then().body("state", equalTo(state)));
    }

    private static void undone(String id) {
        officer("481")
                .delete("/household-imports/{id}", id)
                .then()
                .statusCode(202)
                .body("state", equalTo("UNDOING"));
        await(id, "UNDONE");
    }

    private static void status(AHousehold household, int status) {
        reader("481")
                .get("/households/{id}?asOf=2021-12-31", household.id())
                .then()
                .statusCode(status);
    }

    private static void refused(String id, AHousehold household, String code) {
        officer("481")
                .delete("/household-imports/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-in-use"))
                .body("errors.pointer", contains("/households/" + household.id()))
                .body("errors.code", contains(code));
        await(id, "SUCCEEDED");
        status(household, 200);
    }

    @Test
    void an_import_that_is_undone_leaves_nothing_in_the_register_and_can_come_again() {
        var household = inCommune("20089")
                .reviewed(140, "CLEAN_WATER")
                .with("dwelling", java.util.Map.of("floorAreaM2", 36.5))
                .with("members", List.of(withNumber("046075000777")));
        var id = imported(household, inCommune("20089"));

        undone(id);
        status(household, 404);
        reader("481")
                .get("/households/{id}/history?asOf=2021-12-31", household.id())
                .then()
                .statusCode(200)
                .body("items.kind", contains("REGISTERED", "WITHDRAWN"));
        Api.as(Tokens.of("109", "READER"))
                .get("/households/{id}/history?asOf=2021-12-31", household.id())
                .then()
                .statusCode(404);

        var again = imported(household);
        status(household, 200);
        reader("481")
                .get("/households/{id}/history?asOf=2021-12-31", household.id())
                .then()
                .body("items.kind", hasItems("REGISTERED", "WITHDRAWN", "CLASSIFIED"));
        undone(again);
        officer("481")
                .delete("/household-imports/{id}", again)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-finished"));
    }

    private static java.util.Map<String, Object> withNumber(String number) {
        var head = AHousehold.member("HEAD");
        head.put("citizenId", number);
        return head;
    }

    @Test
    void what_is_undone_is_told() {
        var household = inCommune("20089");
        var id = imported(household);
        undone(id);

        told("vn.giamngheo.household.import-finished.v1", id);
        told("vn.giamngheo.household.withdrawn.v1", household.id().toString());
        told("vn.giamngheo.household.import-undone.v1", id);
    }

    private void told(String type, String subject) {
        Contract.assertSameShape(
                Contract.example("household-service", type), topic.await(type, java.util.UUID.fromString(subject)));
    }

    @Test
    void an_import_on_which_something_newer_builds_stays() {
        var classified = inCommune("20089");
        var first = imported(classified, inCommune("20089"));
        officer("481")
                .body("{\"asOf\": \"2022-12-14\", \"scoreA\": 130, \"scoreB\": 10}")
                .post("/households/{id}/classifications", classified.id())
                .then()
                .statusCode(201);
        refused(first, classified, "CHANGED_SINCE");

        var released = inCommune("20089");
        var second = imported(released);
        officer("481")
                .header("If-Match", "*")
                .body("{\"toUnit\": \"20050\", \"releasedOn\": \"2022-05-02\"}")
                .post("/households/{id}/moves", released.id())
                .then()
                .statusCode(201);
        refused(second, released, "MOVED_SINCE");
    }

    @Test
    void an_import_whose_household_changes_while_it_waits_to_be_undone_stays() throws SQLException {
        var household = inCommune("20089");
        var id = imported(household);
        var other = new OtherReplica(db);
        try {
            officer("481").delete("/household-imports/{id}", id).then().statusCode(202);
            officer("481")
                    .body("{\"asOf\": \"2022-12-14\", \"scoreA\": 130, \"scoreB\": 10}")
                    .post("/households/{id}/classifications", household.id())
                    .then()
                    .statusCode(201);
        } finally {
            other.close();
        }

        await(id, "SUCCEEDED");
        status(household, 200);
    }

    @Test
    void an_undo_that_breaks_every_time_is_given_up_and_leaves_the_import_as_it_was() throws SQLException {
        var household = inCommune("20089");
        var id = imported(household);
        var dying = new OtherReplica(db);
        try {
            officer("481").delete("/household-imports/{id}", id).then().statusCode(202);
            for (int i = 0; i < 5; i++) {
                dying.beginUndo(id);
            }
        } finally {
            dying.close();
        }

        await(id, "SUCCEEDED");
        status(household, 200);
    }

    @Test
    void every_table_that_refers_to_a_household_can_be_asked_for_it() throws SQLException {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("""
                        select c.conrelid::regclass::text || '.' || a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'household'::regclass and not exists (
                            select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum
                                and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || a.attname || ' IS NOT NULL)'))
                        """);
                var rows = statement.executeQuery()) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            assertEquals(List.of(), found, "no index: deleting a household would read the whole table");
        }
    }
}
