package vn.giamngheo.household.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ReformFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String HEADINGS = "row,id,effectiveOn,legalBasis,code,kind,nameVi,parent,from,to,share\r\n";

    /** Bản Bo 03424 and Khun Há 03430 become one. */
    private static final String TABLE = HEADINGS + """
            REFORM,%s,2027-03-01,thử,,,,,,,
            ENDED,,,,03424,,,,,,
            ENDED,,,,03430,,,,,,
            BEGUN,,,,03424,COMMUNE,Xã Thử Gộp,12,,,
            PASSAGE,,,,,,,,03424,03424,FULL
            PASSAGE,,,,,,,,03430,03424,FULL
            """;

    private static final String LINES = """
            {"reform": {"id": "%s", "effectiveOn": "2027-03-01", "legalBasis": "thử"}}
            {"ended": "03424"}
            {"ended": "03430"}

            {"begun": {"code": "03424", "kind": "COMMUNE", "nameVi": "Xã Thử Gộp", "parent": "12"}}
            {"passage": {"from": "03424", "to": "03424", "share": "FULL"}}
            {"passage": {"from": "03430", "to": "03424", "share": "FULL"}}
            """;

    @Inject
    Areas areas;

    @Inject
    DataSource database;

    private static ValidatableResponse sent(String type, String text, String query) {
        return as(Tokens.of("VN", "ADMIN"))
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/administrative-reforms" + query)
                .then();
    }

    private static ValidatableResponse dryRun(String type, String text) {
        return sent(type, text.formatted(Ids.next()), "?dryRun=true");
    }

    @Test
    void a_table_and_lines_say_what_a_document_says() {
        for (var answer : List.of(dryRun("text/csv", TABLE), dryRun("application/x-ndjson", LINES))) {
            answer.statusCode(200)
                    .body("effectiveOn", equalTo("2027-03-01"))
                    .body("legalBasis", equalTo("thử"))
                    .body("ended", equalTo(2))
                    .body("begun", equalTo(1))
                    .body("passages", equalTo(2));
        }
    }

    @Test
    void what_is_wrong_is_named_by_its_row() {
        dryRun("text/csv", TABLE.replace(",12,", ",98,"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/5/parent"))
                .body("errors.code", contains("UNKNOWN_UNIT"));
        dryRun("application/x-ndjson", LINES.replace("\"12\"", "\"98\""))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/5/begun/parent"));
        dryRun("text/csv", TABLE.replace("ENDED,,,,03430", "ENDED,,,,0343x"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/4/code"))
                .body("errors.code", contains("PATTERN"));
        dryRun("text/csv", TABLE.replace("COMMUNE", "HAMLET"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/5/kind"))
                .body("errors.code", contains("UNKNOWN_VALUE"));
        dryRun("application/x-ndjson", LINES.replace("\"COMMUNE\"", "\"HAMLET\""))
                .statusCode(400)
                .body("errors.pointer", contains("/rows/5/begun/kind"));
        dryRun("application/x-ndjson", LINES.replace("{\"ended\": \"03430\"}", "{}"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3"))
                .body("errors.code", contains("ONE_KIND_A_ROW"));
        dryRun("text/csv", HEADINGS + "ENDED,,,,03430,,,,,,\r\n")
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn", "/legalBasis"));
        dryRun("application/json", "{\"effectiveOn\": 1").statusCode(400);
    }

    /** 63 provinces with their districts become 34, some ten thousand communes 3,321. */
    @Test
    void the_reform_of_2025_is_one_file() throws Exception {
        var id = Ids.next();
        var file = file(id);
        var others = snapshot();
        try {
            withoutTheReform();
            assertEquals(63, areas.tree().children("VN", DAY).size());
            var begin = Instant.now();

            sent("text/csv", file, "")
                    .statusCode(201)
                    .body("ended", equalTo(10_783))
                    .body("begun", equalTo(3_344));

            var took = Duration.between(begin, Instant.now());
            System.out.println("The reform of 2025-07-01 over HTTP took " + took.toMillis() + " ms");
            assertTrue(took.toSeconds() < 60, took.toString());
            assertEquals(34, areas.tree().children("VN", DAY).size());
            assertEquals(units(), stored("""
                    select concat_ws('|', code, valid_from, coalesce(valid_to::text, ''), kind, name_vi, coalesce(parent_code, ''))
                    from area_unit"""));
            assertEquals(lineage(), stored("""
                    select concat_ws('|', from_code, from_valid_from, to_code, to_valid_from, share) from area_lineage"""));
            try (var topic = new EventProbe("household.events.v1")) {
                var told = topic.awaitWhere(
                        "vn.giamngheo.household.reform-applied.v1", data -> data.contains(id.toString()));
                assertTrue(told.length() > 750_000, told.length() + " characters");
            }
        } finally {
            restore(others);
        }
    }

    private static String file(UUID id) throws IOException {
        var text = new StringBuilder(HEADINGS);
        text.append("REFORM,%s,%s,19/2025/QĐ-TTg,,,,,,,\r\n".formatted(id, DAY));
        for (var unit : rows("administrative-units.csv")) {
            if (DAY.toString().equals(unit.get("valid_to"))) {
                text.append("ENDED,,,,%s,,,,,,\r\n".formatted(unit.get("code")));
            }
            if (DAY.toString().equals(unit.get("valid_from"))) {
                text.append("BEGUN,,,,%s,%s,\"%s\",%s,,,\r\n"
                        .formatted(unit.get("code"), unit.get("kind"), unit.get("name_vi"), unit.get("parent_code")));
            }
        }
        for (var row : rows("administrative-lineage.csv")) {
            if (DAY.toString().equals(row.get("to_valid_from"))) {
                text.append("PASSAGE,,,,,,,,%s,%s,%s\r\n"
                        .formatted(row.get("from_code"), row.get("to_code"), row.get("share")));
            }
        }
        return text.toString();
    }

    /** The seeded map as it was on the day of the reform. */
    private static Set<String> units() throws IOException {
        var units = new TreeSet<String>();
        for (var unit : rows("administrative-units.csv")) {
            if (unit.get("valid_from").compareTo(DAY.toString()) <= 0) {
                var end = unit.get("valid_to").compareTo(DAY.toString()) > 0 ? "" : unit.get("valid_to");
                units.add(String.join(
                        "|",
                        unit.get("code"),
                        unit.get("valid_from"),
                        end,
                        unit.get("kind"),
                        unit.get("name_vi"),
                        unit.get("parent_code")));
            }
        }
        return units;
    }

    private static Set<String> lineage() throws IOException {
        var lineage = new TreeSet<String>();
        for (var row : rows("administrative-lineage.csv")) {
            if (row.get("to_valid_from").compareTo(DAY.toString()) <= 0) {
                lineage.add(String.join(
                        "|",
                        row.get("from_code"),
                        row.get("from_valid_from"),
                        row.get("to_code"),
                        row.get("to_valid_from"),
                        row.get("share")));
            }
        }
        return lineage;
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                ReformFileTest.class.getResourceAsStream("/reference-data/" + file), StandardCharsets.UTF_8)) {
            return format.parse(in).getRecords();
        }
    }

    private Set<String> stored(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** The map with what other tests made of it. */
    private List<String> snapshot() throws SQLException {
        var tables = new ArrayList<String>();
        for (var table : List.of("area_unit", "area_lineage", "area_reform")) {
            execute("create table test_%s as table %s".formatted(table, table));
            tables.add(table);
        }
        return tables;
    }

    private void withoutTheReform() throws SQLException {
        execute(
                "delete from area_reform",
                "delete from area_lineage where to_valid_from >= '2025-07-01'",
                "delete from area_unit where valid_from >= '2025-07-01'",
                "update area_unit set valid_to = null where valid_to >= '2025-07-01'",
                "update area_edition set revision = revision + 1");
        areas.refresh();
    }

    private void restore(List<String> tables) throws SQLException {
        execute("delete from area_reform", "delete from area_lineage", "delete from area_unit");
        for (var table : tables) {
            execute("insert into %s table test_%s".formatted(table, table), "drop table test_" + table);
        }
        execute("update area_edition set revision = revision + 1");
        areas.refresh();
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
