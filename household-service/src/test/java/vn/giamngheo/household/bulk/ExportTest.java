package vn.giamngheo.household.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

/** In communes that no other test uses. */
@QuarkusTest
class ExportTest {

    private static String imported(String type, byte[] file) {
        String id = officer("482")
                .contentType(type)
                .body(file)
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
                () -> officer("482").get("/household-imports/{id}", id).then().body("state", equalTo(state)));
    }

    private static void undone(String id) {
        officer("482").delete("/household-imports/{id}", id).then().statusCode(202);
        await(id, "UNDONE");
    }

    private static byte[] exported(String unit, FileFormat format) {
        return officer("482")
                .accept(format.mediaType())
                .get("/household-exports?unit={unit}&asOf=2021-12-31&format={format}", unit, format.toString())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("households-" + unit + "-2021-12-31." + format))
                .extract()
                .asByteArray();
    }

    private static AHousehold household(String unit) {
        var head = AHousehold.member("HEAD");
        head.put("name", "=HYPERLINK(\"x\")");
        head.put("birthDate", "1980-04-30");
        head.put(
                "citizenId",
                "0460750" + String.format("%05d", Math.abs(head.get("id").hashCode() % 100_000)));
        return inCommune(unit)
                .with("members", List.of(head, AHousehold.member("CHILD")))
                .with("meritHousehold", true)
                .reviewed(130, "CLEAN_WATER", "HYGIENIC_TOILET");
    }

    /** With every fact that a survey can find, and with nobody else's. */
    private static AHousehold surveyed(String unit) {
        var head = AHousehold.member("HEAD");
        head.put(
                "facts",
                Map.ofEntries(
                        Map.entry("schooling", "NONE"),
                        Map.entry("qualification", "VOCATIONAL_ELEMENTARY"),
                        Map.entry("trainedOnTheJob", false),
                        Map.entry("work", "PAID"),
                        Map.entry("labourContract", true),
                        Map.entry("ableToWork", true),
                        Map.entry("willingToWork", false),
                        Map.entry("healthInsurance", true),
                        Map.entry("disability", "MILD"),
                        Map.entry("socialAllowance", false),
                        Map.entry("malnourished", false)));
        var child = AHousehold.member("CHILD");
        child.put("facts", Map.of("work", "NONE", "healthInsurance", false));
        return household(unit)
                .with("members", List.of(head, child, AHousehold.member("OTHER")))
                .with("surveyedOn", "2021-12-31")
                .with(
                        "dwelling",
                        Map.of(
                                "floorAreaM2",
                                36.5,
                                "durableWall",
                                true,
                                "durableColumn",
                                false,
                                "durableRoof",
                                true,
                                "waterSource",
                                "PROTECTED_SPRING",
                                "latrine",
                                "DOUBLE_VAULT",
                                "internetUse",
                                false,
                                "devices",
                                List.of("SMARTPHONE", "TELEVISION")));
    }

    private static void travels(String unit, FileFormat format) {
        var households = List.of(
                surveyed(unit),
                household(unit).with("dwelling", Map.of("devices", List.of(), "waterSource", "TAP")),
                household(unit),
                determined(unit, "SALT"),
                determined(unit, "OTHER"));
        var lines = households.stream().map(AHousehold::json).collect(joining("\n"));
        var first = imported("application/x-ndjson", lines.getBytes(UTF_8));
        var facts = facts(unit);
        assertTrue(facts.contains("PROTECTED_SPRING") && facts.contains("VOCATIONAL_ELEMENTARY"), facts);
        averageOf(unit, 1);
        var file = exported(unit, format);
        undone(first);
        assertEquals(
                1, new String(exported(unit, FileFormat.CSV), UTF_8).lines().count(), "nothing but headings");
        var second = imported(format.mediaType(), file);

        assertEquals(facts, facts(unit));
        averageOf(unit, 1);
        undone(second);
    }

    /** Of average living standard by a decision when the livelihood is one that the law names, otherwise not poor. */
    private static AHousehold determined(String unit, String livelihood) {
        return household(unit)
                .without("review")
                .with(
                        "determination",
                        Map.of(
                                "decidedOn", "2021-12-31",
                                "decisionNumber", "32/QĐ-UBND",
                                "standard", "MDP_2022_2025",
                                "livelihood", livelihood,
                                "incomeVndPerMonth", 1_900_000));
    }

    private static void averageOf(String unit, int households) {
        officer("482")
                .get("/households?unit={unit}&classification=AVERAGE&asOf=2021-12-31", unit)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(households));
    }

    /** All that is known of the households of a unit, with the devices of each in an order of their own. */
    private static String facts(String unit) {
        return new String(exported(unit, FileFormat.NDJSON), UTF_8)
                .replace("[\"TELEVISION\",\"SMARTPHONE\"]", "[\"SMARTPHONE\",\"TELEVISION\"]");
    }

    @Test
    void what_was_exported_as_json_is_imported_again_and_exported_alike() {
        travels("20113", FileFormat.NDJSON);
    }

    @Test
    void what_was_exported_as_csv_is_imported_again_and_exported_alike() {
        travels("20116", FileFormat.CSV);
    }

    @Test
    void what_was_exported_as_a_workbook_is_imported_again_and_exported_alike() {
        travels("20143", FileFormat.XLSX);
    }

    @Test
    void living_conditions_travel_along_and_citizen_ids_do_not() {
        var household = household("20122").with("dwelling", Map.of("floorAreaM2", 36.5, "latrine", "NONE"));
        var id = imported("application/x-ndjson", household.json().getBytes(UTF_8));

        var file = new String(exported("20122", FileFormat.NDJSON), UTF_8);

        assertTrue(file.contains("\"floorAreaM2\""), file);
        assertFalse(file.contains("0460750"), file);
        var csv = new String(exported("20122", FileFormat.CSV), UTF_8);
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv);
        assertFalse(csv.contains("0460750"), csv);
        officer("482")
                .accept(FileFormat.XLSX.mediaType())
                .get("/household-exports?unit=20122&asOf=2021-12-31&format=xlsx")
                .then()
                .statusCode(200);
        undone(id);
    }

    @Test
    void others_take_nothing_away() {
        var nothing = new String(exported("20125", FileFormat.CSV), UTF_8);
        var id = imported("application/x-ndjson", household("20125").json().getBytes(UTF_8));

        as(Tokens.of("109", "OFFICER"))
                .accept(FileFormat.CSV.mediaType())
                .get("/household-exports?unit=20125&asOf=2021-12-31&format=csv")
                .then()
                .statusCode(200)
                .body(equalTo(nothing));
        as(Tokens.of("482", "READER"))
                .accept("application/x-ndjson")
                .get("/household-exports?unit=20125&asOf=2021-12-31")
                .then()
                .statusCode(403);
        officer("482")
                .accept("application/x-ndjson")
                .get("/household-exports?unit=20125&format=pdf")
                .then()
                .statusCode(422);
        undone(id);
    }
}
