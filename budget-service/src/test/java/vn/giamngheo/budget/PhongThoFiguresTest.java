package vn.giamngheo.budget;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every figure of the plan of Phong Thổ (204/KH-UBND), row by row of its files, comes out of the API; entered for a unit of the tests. */
@QuarkusTest
class PhongThoFiguresTest {

    private static final String UNIT = "111";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private final Api finance = Api.as("12", "FINANCE");

    @Test
    void the_budget_of_2023_and_its_execution() throws IOException {
        enterBudget();
        var forecast = enterForecast();
        enterWorks();
        assertAll(rows("phong-tho-2023-budget.csv").stream().map(row -> budgetRow(row, forecast)));
    }

    @Test
    void the_proposal_of_2024() throws IOException {
        var rows = rows("phong-tho-2024-proposal.csv");
        var proposal = finance.create("/budget-proposals", proposal(rows));
        var lines = JsonPath.from(
                finance.get("/budget-proposals/{id}/lines", proposal).asString());
        assertAll(rows.stream().map(row -> proposalRow(row, lines)));
        var open = JsonPath.from(
                finance.get("/budget-proposals/{id}/discrepancies", proposal).asString());
        assertEquals(List.of("DA7"), open.getList("items.subject"));
        assertEquals(70_000_000, open.getLong("items[0].differenceVnd"));
        assertEquals(List.of("OPEN"), open.getList("items.state"));
        assertEquals(List.of(UNIT), open.getList("items.owner"));
    }

    private Executable budgetRow(CSVRecord row, UUID forecast) {
        return switch (row.get("measure")) {
            case "APPROPRIATED" ->
                () -> assertEquals(vnd(row, "amount"), balance(row, "appropriatedVnd"), row::toString);
            case "CARRIED_OVER" ->
                () -> assertEquals(vnd(row, "amount"), balance(row, "carriedOverVnd"), row::toString);
            case "DISBURSEMENT_RATE" ->
                () -> {
                    var item = item(forecast, row.get("nature"));
                    assertEquals(rate(row), rate(item.getString("declaredDisbursedRate")), row::toString);
                    assertEquals(rate(row), rate(item.getString("disbursed.value")), row::toString);
                };
            case "FORECAST_RATE" ->
                () -> {
                    var item = item(forecast, row.get("nature"));
                    assertEquals(rate(row), rate(item.getString("declaredExpectedRate")), row::toString);
                    assertTrue(item.getBoolean("withinCeiling"), row::toString);
                };
            case "NOT_EXECUTABLE" ->
                () -> assertTrue(
                        JsonPath.from(finance.get("/spending-forecasts/{id}", forecast)
                                        .asString())
                                .getList("notSpendable.amountVnd", Long.class)
                                .contains(vnd(row, "amount")),
                        row::toString);
            case "CAPITAL_WORKS_RUNNING" ->
                () -> {
                    var totals = JsonPath.from(finance.get("/capital-works/totals?unit={unit}&year=2023", UNIT)
                            .asString());
                    assertEquals(Integer.parseInt(row.get("amount")), totals.getInt("worksCount"), row::toString);
                    assertEquals(22, totals.getInt("items.find { it.origin == 'CARRIED' }.worksCount"));
                    assertEquals(3, totals.getInt("items.find { it.origin == 'NEW' }.worksCount"));
                };
            default -> throw new AssertionError("No query is known for " + row);
        };
    }

    private static Executable proposalRow(CSVRecord row, JsonPath lines) {
        var line = row.get("project").equals("TOTAL") ? "GNBV" : row.get("project");
        var of = "items.find { it.line == '" + line + "' }."
                + (row.get("level").equals("declared") ? "declared." : "components[0].");
        return () -> {
            for (var column : List.of("central", "local", "total")) {
                if (!row.get(column).isEmpty()) {
                    assertEquals(vnd(row, column), lines.getLong(of + column + "Vnd"), row::toString);
                }
            }
        };
    }

    private long balance(CSVRecord row, String field) {
        var balances = JsonPath.from(finance.get("/budget-balances?unit={unit}&year=2023&groupBy=nature,source", UNIT)
                .asString());
        var nature = row.get("nature").equals("TOTAL") ? "true" : "it.nature == '" + row.get("nature") + "'";
        var source = row.get("source").equals("ALL") ? "true" : "it.source == '" + row.get("source") + "'";
        return balances.<Number>getList("items.findAll { " + nature + " && " + source + " }." + field).stream()
                .mapToLong(Number::longValue)
                .sum();
    }

    private JsonPath item(UUID forecast, String nature) {
        return JsonPath.from(finance.get("/spending-forecasts/{id}", forecast).asString())
                .setRootPath("items.find { it.nature == '" + nature + "' }");
    }

    private void enterBudget() {
        finance.create(
                "/allocations",
                Postings.of(UNIT, 2023)
                        .granting(
                                entry("GNBV", "CENTRAL", "CAPITAL", 112_700_000_000L),
                                entry("GNBV", "LOCAL", "CAPITAL", 3_000_000_000L),
                                entry("GNBV", "NOT_STATED", "RECURRENT", 33_308_000_000L)));
        finance.create(
                "/carry-overs",
                Postings.of(UNIT, 2023)
                        .carrying("CAPITAL_EXTENDED", 2022, entry("GNBV", "CENTRAL", "CAPITAL", 5_257_000_000L)));
        finance.create(
                "/carry-overs",
                Postings.of(UNIT, 2023)
                        .carrying("RECURRENT_CARRIED", 2022, entry("GNBV", "NOT_STATED", "RECURRENT", 7_798_000_000L)));
        finance.create(
                "/disbursements",
                Postings.of(UNIT, 2023)
                        .spendingMoneyOf(2022, entry("GNBV", "NOT_STATED", "RECURRENT", 1_644_240_000L)));
    }

    private UUID enterForecast() {
        return finance.create("/spending-forecasts", """
                {"unit": "%s", "year": 2023, "programme": "GNBV-2021-2025", "documentNumber": "204/KH-UBND",
                 "issuedOn": "2023-07-06", "asOf": "2023-06-30",
                 "items": [
                   {"nature": "CAPITAL", "expectedRate": 1.00, "comparison": "EXACTLY"},
                   {"nature": "RECURRENT", "disbursedRate": 0.04, "expectedRate": 0.90, "comparison": "MORE_THAN"}],
                 "notSpendable": [
                   {"line": "DA4.1", "nature": "RECURRENT", "amountVnd": 1832000000, "reason": "Chương trình khác đã chi"},
                   {"line": "DA4.2", "nature": "RECURRENT", "amountVnd": 1250000000, "reason": "Chương trình khác đã chi"}]}""".formatted(UNIT));
    }

    private void enterWorks() {
        for (var group :
                List.of("\"worksCount\": 22, \"origin\": \"CARRIED\"", "\"worksCount\": 3, \"origin\": \"NEW\"")) {
            finance.create("/capital-works", """
                    {"unit": "%s", "programme": "GNBV-2021-2025", "line": "DA1", "name": "Nhóm công trình", %s,
                     "firstYear": 2023, "lastYear": 2023, "documentNumber": "204/KH-UBND", "issuedOn": "2023-07-06"}""".formatted(UNIT, group));
        }
    }

    private static String proposal(List<CSVRecord> rows) {
        var declared = rows.stream()
                .filter(row -> row.get("level").equals("declared"))
                .map(row -> "{\"line\": \"%s\", \"totalVnd\": %d%s}"
                        .formatted(
                                row.get("project").equals("TOTAL") ? "GNBV" : row.get("project"),
                                vnd(row, "total"),
                                row.get("central").isEmpty()
                                        ? ""
                                        : ", \"centralVnd\": %d, \"localVnd\": %d"
                                                .formatted(vnd(row, "central"), vnd(row, "local"))));
        var components = rows.stream()
                .filter(row -> row.get("level").equals("component"))
                .map(row -> "{\"line\": \"%s\", \"nature\": \"%s\", \"centralVnd\": %d, \"localVnd\": %d}"
                        .formatted(row.get("project"), row.get("nature"), vnd(row, "central"), vnd(row, "local")));
        return """
                {"unit": "%s", "year": 2024, "programme": "GNBV-2021-2025", "documentNumber": "204/KH-UBND",
                 "issuedOn": "2023-07-06", "declared": [%s], "components": [%s]}""".formatted(
                        UNIT, declared.collect(Collectors.joining(",")), components.collect(Collectors.joining(",")));
    }

    private static long vnd(CSVRecord row, String column) {
        return new BigDecimal(row.get(column)).multiply(MILLION).longValueExact();
    }

    private static BigDecimal rate(CSVRecord row) {
        return rate(row.get("amount"));
    }

    private static BigDecimal rate(String value) {
        return new BigDecimal(value).stripTrailingZeros();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (var in = PhongThoFiguresTest.class.getResourceAsStream("/plans/" + file);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).getRecords();
        }
    }
}
