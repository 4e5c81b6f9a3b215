package vn.giamngheo.household.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ImportTest {

    @Inject
    DataSource db;

    private static byte[] file(AHousehold... households) {
        return Stream.of(households)
                .map(AHousehold::json)
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }

    private static ValidatableResponse submit(String query, byte[] file) {
        return officer("481")
                .contentType("application/x-ndjson")
                .body(file)
                .post("/household-imports" + query)
                .then();
    }

    private static String accepted(String query, byte[] file) {
        return submit(query, file).statusCode(202).extract().path("id");
    }

    private static JsonPath ended(String id, String state) {
        eventually(
                () -> officer("481").get("/household-imports/{id}", id).then().body("state", equalTo(state)));
        return officer("481").get("/household-imports/{id}", id).jsonPath();
    }

    private static void refused(byte[] file, int row, String pointer, String code) {
        var id = accepted("", file);
        assertEquals(1, ended(id, "FAILED").getInt("errors"));
        officer("481")
                .get("/household-imports/{id}/errors", id)
                .then()
                .statusCode(200)
                .body("items.row", contains(row))
                .body("items.pointer", contains(pointer))
                .body("items.code", contains(code));
    }

    private static void absent(AHousehold household) {
        reader("46")
                .get("/households/{id}?asOf=2021-12-31", household.id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_file_of_households_enters_the_register_with_their_classes() {
        var poor =
                inCommune("20071").withMembers(5).reviewed(140, "CLEAN_WATER", "HYGIENIC_TOILET", "HEALTH_INSURANCE");
        var unreviewed = inCommune("20074");

        var job = ended(accepted("", file(poor, unreviewed)), "SUCCEEDED");

        assertEquals(2, job.getInt("done"));
        assertEquals(2, job.getInt("total"));
        reader("481")
                .get("/households/{id}?asOf=2021-12-31", poor.id())
                .then()
                .body("persons", equalTo(5))
                .body("classification", equalTo("POOR"))
                .body("standard", equalTo("MDP_2022_2025"));
        reader("481")
                .get("/households/{id}?asOf=2021-12-31", unreviewed.id())
                .then()
                .statusCode(200)
                .body("classification", nullValue());
    }

    @Test
    void a_determination_is_complete_and_stands_alone() {
        var determination = Map.<String, Object>of(
                "decidedOn", "2024-05-24",
                "decisionNumber", "32/QĐ-UBND",
                "livelihood", "FISHERY",
                "incomeVndPerMonth", 1_900_000);
        var undecided = new HashMap<String, Object>(determination);
        undecided.remove("decisionNumber");
        var blank = new HashMap<String, Object>(determination);
        blank.put("decisionNumber", " ");
        var pending = new HashMap<String, Object>(determination);
        pending.put("standard", "MDP_2027_2030");

        refused(file(determined(undecided)), 1, "/determination/decisionNumber", "NEEDED_FOR_AVERAGE");
        refused(file(determined(blank)), 1, "/determination/decisionNumber", "ONE_LINE");
        refused(file(determined(pending)), 1, "/determination/standard", "STANDARD_NOT_IN_FORCE");
        refused(file(determined(Map.of("village", 1))), 1, "/determination/village", "UNKNOWN_FIELD");
        refused(file(determined(determination).reviewed(130)), 1, "/determination", "REVIEWED_AND_DETERMINED");
    }

    private static AHousehold determined(Map<String, Object> determination) {
        return inCommune("20071").with("determination", determination);
    }

    @Test
    void an_imported_household_is_corrected_like_any_other() {
        var household = inCommune("20071");
        ended(accepted("", file(household)), "SUCCEEDED");

        officer("481")
                .header("If-Match", "\"0\"")
                .body(household
                        .withMembers(3)
                        .without("id")
                        .without("unit")
                        .without("area")
                        .without("registeredOn")
                        .json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200)
                .body("persons", equalTo(3));
    }

    @Test
    void gzip_is_accepted() throws IOException {
        var household = inCommune("20071");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(file(household));
        }

        ended(accepted("", packed.toByteArray()), "SUCCEEDED");

        reader("481")
                .get("/households/{id}?asOf=2021-12-31", household.id())
                .then()
                .statusCode(200);
    }

    @Test
    void a_dry_run_checks_everything_and_writes_nothing() {
        var household = inCommune("20071");

        ended(accepted("?dryRun=true", file(household)), "SUCCEEDED");

        absent(household);
    }

    @Test
    void one_bad_row_is_named_and_changes_nothing() {
        var good = inCommune("20071");

        refused(file(good, inCommune("20071").with("area", "SUBURBAN")), 2, "/area", "UNKNOWN_VALUE");
        refused(file(good, inCommune("20047").with("registeredOn", "2025-07-01")), 2, "/unit", "UNKNOWN_UNIT");
        refused(file(good, inCommune("03391")), 2, "/unit", "OUTSIDE_AREA");
        refused(file(good, inCommune("20071").without("members")), 2, "/members", "NOT_EMPTY");
        refused(
                file(good, inCommune("20071").with("review", Map.of("asOf", "2021-12-31", "scoreA", 1))),
                2,
                "/review/scoreB",
                "NOT_NULL");
        refused(
                file(
                        good,
                        inCommune("20071").with("review", Map.of("asOf", "2022-12-14", "scoreA", 139, "scoreB", 29))),
                2,
                "/review/scoreB",
                "SCORE_B_STEP");
        refused((good.json() + "\n\n{\"id\": ").getBytes(UTF_8), 3, "", "NOT_JSON");
        refused((good.json() + "\n[1]").getBytes(UTF_8), 2, "", "WRONG_TYPE");
        refused((good.json() + "\nnull").getBytes(UTF_8), 2, "", "WRONG_TYPE");
        absent(good);
    }

    @Test
    void rows_that_repeat_each_other_or_the_register_are_named() {
        var known = inCommune("20071").registered();
        var first = inCommune("20071");

        refused(file(first, inCommune("20071").with("code", first.code())), 2, "/code", "DUPLICATE_IN_FILE");
        refused(file(first, inCommune("20074").with("id", first.id())), 2, "/id", "DUPLICATE_IN_FILE");
        refused(file(first, inCommune("20071").with("code", known.code())), 2, "/code", "ALREADY_REGISTERED");
        refused(file(first, inCommune("20074").with("id", known.id())), 2, "/id", "ALREADY_REGISTERED");
        var head = AHousehold.member("HEAD");
        refused(
                file(
                        inCommune("20074").with("members", List.of(head)),
                        inCommune("20074").with("members", List.of(head))),
                2,
                "/members/0/id",
                "DUPLICATE_IN_FILE");
        absent(first);
    }

    @Test
    void a_thousand_errors_are_listed_and_all_are_counted() {
        var bad = inCommune("20071").with("area", "SUBURBAN").json() + "\n";

        var id = accepted("", bad.repeat(1_200).getBytes(UTF_8));

        assertEquals(1_200, ended(id, "FAILED").getInt("errors"));
        var page = officer("481")
                .get("/household-imports/{id}/errors?limit=500", id)
                .jsonPath();
        var second = officer("481")
                .get("/household-imports/{id}/errors?limit=500&cursor={c}", id, page.getString("nextCursor"))
                .jsonPath();
        assertEquals(501, second.getInt("items[0].row"));
        assertEquals(1000, second.getInt("items[499].row"));
        assertEquals(null, second.getString("nextCursor"));
    }

    @Test
    void what_is_no_file_of_households_is_refused_at_once() {
        submit("", "\n \n".getBytes(UTF_8)).statusCode(422).body("errors[0].code", equalTo("NO_ROWS"));
        submit("", new byte[] {0x1f, (byte) 0x8b, 1, 2, 3}).statusCode(422).body("errors[0].code", equalTo("NOT_GZIP"));
        submit("?dryRun=perhaps", file(inCommune("20071"))).statusCode(422);
        officer("481").body("{}").post("/household-imports").then().statusCode(415);
        reader("481")
                .contentType("application/x-ndjson")
                .body("{}".getBytes(UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(403);
    }

    @Test
    void the_same_key_starts_one_import() {
        var key = UUID.randomUUID().toString();
        var file = file(inCommune("20071"));
        var first = officer("481")
                .header("Idempotency-Key", key)
                .contentType("application/x-ndjson")
                .body(file)
                .post("/household-imports")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");

        officer("481")
                .header("Idempotency-Key", key)
                .contentType("application/x-ndjson")
                .body(file)
                .post("/household-imports")
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first));
        officer("481")
                .header("Idempotency-Key", key)
                .contentType("application/x-ndjson")
                .body(file(inCommune("20071")))
                .post("/household-imports")
                .then()
                .statusCode(422);
    }

    @Test
    void an_import_can_be_cancelled_until_it_has_ended() throws SQLException {
        var household = inCommune("20071");
        String id;
        var other = new OtherReplica(db);
        try {
            id = accepted("", file(household));
            officer("481").delete("/household-imports/{id}", id).then().statusCode(202);
        } finally {
            other.close();
        }
        ended(id, "CANCELLED");

        absent(household);
        officer("481")
                .delete("/household-imports/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-finished"));
    }

    @Test
    void an_import_whose_worker_died_is_begun_anew_by_another() throws SQLException {
        var household = inCommune("20071");
        String id;
        try (var dying = new OtherReplica(db)) {
            id = accepted("", file(household));
            dying.begin(id);
            officer("481").get("/household-imports/{id}", id).then().body("state", equalTo("RUNNING"));
            absent(household);
        }
        ended(id, "SUCCEEDED");

        reader("481")
                .get("/households/{id}?asOf=2021-12-31", household.id())
                .then()
                .statusCode(200);
    }

    @Test
    void an_import_that_breaks_every_time_is_given_up() throws SQLException {
        String id;
        try (var dying = new OtherReplica(db)) {
            id = accepted("", file(inCommune("20071")));
            for (int i = 0; i < 5; i++) {
                dying.begin(id);
            }
        }

        assertEquals(0, ended(id, "FAILED").getInt("errors"));
    }

    @Test
    void rows_with_personal_data_are_gone_when_the_import_has_ended() throws SQLException {
        var refused = accepted("", file(inCommune("20071"), inCommune("20071").with("area", "SUBURBAN")));
        ended(refused, "FAILED");
        var finished = accepted("", file(inCommune("20071")));
        ended(finished, "SUCCEEDED");

        assertEquals(0, rowsKept(refused));
        assertEquals(0, rowsKept(finished));
    }

    private int rowsKept(String id) throws SQLException {
        try (var connection = db.getConnection();
                var count = connection.prepareStatement(
                        "select count(payload) from household_import_chunk where import_id = ?")) {
            count.setObject(1, UUID.fromString(id));
            try (var result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    @Test
    void of_a_file_with_bad_rows_the_valid_ones_enter_when_that_is_asked_for() {
        var known = inCommune("20071").registered();
        var good = inCommune("20071");
        var twice = inCommune("20071").with("code", good.code());

        var id = accepted(
                "?mode=VALID_ROWS",
                file(
                        inCommune("20071").with("area", "SUBURBAN"),
                        good,
                        twice,
                        inCommune("20071").with("code", known.code())));

        var job = ended(id, "SUCCEEDED");
        assertEquals(3, job.getInt("errors"));
        assertEquals(1, job.getInt("imported"));
        officer("481")
                .get("/household-imports/{id}/errors", id)
                .then()
                .body("items.row", contains(1, 3, 4))
                .body("items.code", contains("UNKNOWN_VALUE", "DUPLICATE_IN_FILE", "ALREADY_REGISTERED"));
        reader("481").get("/households/{id}?asOf=2021-12-31", good.id()).then().statusCode(200);
        absent(twice);
        officer("481").delete("/household-imports/{id}", id).then().statusCode(202);
        ended(id, "UNDONE");
        absent(good);
    }

    @Test
    void a_file_of_bad_rows_only_fails_in_any_mode() {
        ended(accepted("?mode=VALID_ROWS", file(inCommune("20071").with("area", "SUBURBAN"))), "FAILED");
    }

    @Test
    void another_district_does_not_see_the_import() {
        var id = accepted("", file(inCommune("20071")));

        as(Tokens.of("109", "OFFICER"))
                .get("/household-imports/{id}", id)
                .then()
                .statusCode(404);
        as(Tokens.of("109", "OFFICER"))
                .get("/household-imports/{id}/errors", id)
                .then()
                .statusCode(404);
        as(Tokens.of("109", "OFFICER"))
                .delete("/household-imports/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_file_longer_than_a_chunk_is_imported_whole() {
        var rows = IntStream.range(0, 5_200)
                .mapToObj(i -> inCommune("20086").reviewed(130, "CLEAN_WATER").json())
                .collect(Collectors.joining("\n"));

        var job = ended(accepted("", rows.getBytes(UTF_8)), "SUCCEEDED");

        assertEquals(5_200, job.getInt("done"));
        reader("481")
                .get("/households?unit=20086&asOf=2021-12-31&limit=500")
                .then()
                .body("items", hasSize(500))
                .body("items.classification", everyItem(equalTo("NEAR_POOR")));
    }
}
