package vn.giamngheo.budget.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** Each test speaks of a unit and year of its own. */
@QuarkusTest
class ExportTest {

    private final Api reader = Api.as("12", "READER");

    private static void grant(String unit) {
        Api.as("12", "FINANCE")
                .create(
                        "/allocations",
                        Postings.of(unit, 2022)
                                .granting(
                                        Postings.entry("DA1.1", "CENTRAL", "CAPITAL", 98_553_000_000L),
                                        Postings.entry("DA2", "LOCAL", "RECURRENT", 5)));
    }

    @Test
    void balances_are_taken_away_as_csv_that_excel_reads() {
        grant("110");
        var answer = reader.get("/budget-exports/balances?unit=110&year=2022&groupBy=line,source");
        assertEquals(200, answer.statusCode());
        assertEquals("attachment; filename=\"balances-110-2022.csv\"", answer.header("Content-Disposition"));
        var lines = new String(answer.asByteArray(), StandardCharsets.UTF_8).split("\r\n");
        assertTrue(
                lines[0].startsWith("\uFEFFprogramme,unit,holder,line,source,nature,originYear,appropriatedVnd"),
                lines[0]);
        assertTrue(lines[1].startsWith(",,,DA1.1,CENTRAL,,,98553000000,"), lines[1]);
        assertEquals(3, lines.length);
    }

    @Test
    void entries_are_taken_away_as_a_workbook_with_numbers_and_days() throws IOException {
        grant("111");
        var answer = reader.get("/budget-exports/ledger-entries?unit=111&year=2022&format=XLSX");
        assertEquals(200, answer.statusCode());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertEquals(5, rows.size());
            assertEquals("seq", rows.get(0).getCellText(0));
            int amount = columnOf(rows.get(0), "amountVnd");
            assertEquals(
                    98_553_000_000L,
                    rows.stream()
                            .skip(1)
                            .mapToLong(row ->
                                    row.getCellAsNumber(amount).orElseThrow().longValueExact())
                            .max()
                            .orElseThrow());
        }
    }

    @Test
    void the_fiscal_data_package_describes_every_column_of_its_table() throws IOException {
        grant("112");
        var parts = unzipped(reader.get("/budget-exports/fiscal-data-package?unit=12&year=2022&scope=AREA")
                .asByteArray());
        JsonNode descriptor = new ObjectMapper().readTree(parts.get("datapackage.json"));
        var csv = new String(parts.get("balances.csv"), StandardCharsets.UTF_8);
        var resource = descriptor.at("/resources/0");
        var fields = StreamSupport.stream(resource.at("/schema/fields").spliterator(), false)
                .map(field -> field.path("name").asText())
                .toList();

        assertEquals("fiscal-data-package", descriptor.path("profile").asText());
        assertEquals("VN", descriptor.path("countryCode").asText());
        assertEquals(parts.get("balances.csv").length, resource.path("bytes").asInt());
        assertEquals(String.join(",", fields), csv.lines().findFirst().orElseThrow());
        assertEquals("value", resource.at("/schema/fields/8/columnType").asText());
        assertTrue(csv.contains("2022,GNBV-2021-2025,112,DA1.1,CENTRAL,CAPITAL,2022,APPROPRIATED,98553000000\r\n"));
    }

    @Test
    void outside_the_area_there_is_nothing_and_a_partner_has_no_business_here() {
        grant("108");
        var foreign = Api.as("109", "READER").get("/budget-exports/balances?unit=108&year=2022&groupBy=line");
        assertEquals(1, foreign.asString().lines().count());
        assertEquals(
                403,
                Api.as("VN", "PARTNER")
                        .get("/budget-exports/ledger-entries?unit=108&year=2022")
                        .statusCode());
        assertEquals(
                422,
                reader.get("/budget-exports/balances?unit=108&year=2022&format=PDF")
                        .statusCode());
    }

    @Test
    void entries_are_handed_over_row_by_row_in_the_order_of_writing() {
        var finance = Api.as("449", "FINANCE");
        var lines = IntStream.range(0, 600)
                .mapToObj(n -> Postings.entry("DA2", "CENTRAL", "RECURRENT", n + 1))
                .toArray(String[]::new);
        finance.create("/allocations", Postings.of("449", 2022).granting(lines));
        var rows = Api.as("449", "READER")
                .get("/budget-exports/ledger-entries?unit=449&year=2022")
                .asString()
                .lines()
                .skip(1)
                .map(row -> Long.valueOf(row.substring(0, row.indexOf(','))))
                .toList();
        assertEquals(1_200, rows.size());
        assertEquals(rows.stream().sorted().toList(), rows);
    }

    private static int columnOf(org.dhatim.fastexcel.reader.Row headings, String name) {
        for (int column = 0; column < headings.getCellCount(); column++) {
            if (name.equals(headings.getCellText(column))) {
                return column;
            }
        }
        throw new AssertionError("no column " + name);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
