package vn.giamngheo.budget.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.LedgerTables;
import vn.giamngheo.platform.table.RecordTable;
import vn.giamngheo.platform.table.TableWriter;

/** Balances in the form that open-budget tools read: Fiscal Data Package 1.0. */
@ApplicationScoped
class FiscalPackage {

    /** The finest balances there are. */
    static final String DIMENSIONS = "programme,unit,line,source,nature,originYear";

    private static final String AMOUNT = "Vnd";

    private final ObjectMapper json;
    private final Clock clock;

    FiscalPackage(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The zip. */
    byte[] of(AccountFilter filter, LedgerTables.Rows balances) throws IOException {
        var csv = csv(rows(filter.year(), balances));
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            add(
                    zip,
                    "datapackage.json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor(filter, csv.length)));
            add(zip, "balances.csv", csv);
        }
        return zipped.toByteArray();
    }

    /** One row per amount of a balance; a balance's amounts are the fields that are called so. */
    static List<FiscalRow> rows(int year, LedgerTables.Rows balances) {
        var headings = RecordTable.headings(balances.shape());
        var rows = new ArrayList<FiscalRow>();
        for (var balance : balances.rows()) {
            var values = RecordTable.values(balance);
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).endsWith(AMOUNT)) {
                    rows.add(row(year, headings, values, headings.get(i), (Long) values.get(i)));
                }
            }
        }
        return rows;
    }

    private static FiscalRow row(int year, List<String> headings, List<Object> values, String measure, long amount) {
        return new FiscalRow(
                year,
                text(headings, values, "programme"),
                text(headings, values, "unit"),
                text(headings, values, "line"),
                text(headings, values, "source"),
                text(headings, values, "nature"),
                (Integer) values.get(headings.indexOf("originYear")),
                phase(measure),
                amount);
    }

    /** {@code carriedOverVnd} is the phase CARRIED_OVER. */
    private static String phase(String measure) {
        return measure.substring(0, measure.length() - AMOUNT.length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String text(List<String> headings, List<Object> values, String name) {
        return String.valueOf(values.get(headings.indexOf(name)));
    }

    private static byte[] csv(List<FiscalRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = TableWriter.plainCsv(out)) {
            csv.row(RecordTable.headings(FiscalRow.class));
            for (var row : rows) {
                csv.row(RecordTable.values(row));
            }
        }
        return out.toByteArray();
    }

    private Map<String, Object> descriptor(AccountFilter filter, int csvBytes) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", "balances");
        resource.put("path", "balances.csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", MediaTypes.CSV);
        resource.put("encoding", "utf-8");
        resource.put("bytes", csvBytes);
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        FiscalRow.FIELDS,
                        "primaryKey",
                        FiscalRow.FIELDS.stream()
                                .map(FiscalField::name)
                                .filter(name -> !name.equals("amount"))
                                .toList()));
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("profile", "fiscal-data-package");
        descriptor.put("name", "giamngheo-balances-" + filter.unit().toLowerCase(Locale.ROOT) + "-" + filter.year());
        descriptor.put("title", "Ngân sách giảm nghèo " + filter.unit() + " năm " + filter.year());
        descriptor.put("created", clock.instant().toString());
        descriptor.put("countryCode", "VN");
        descriptor.put("granularity", "aggregated");
        descriptor.put("fiscalPeriod", Map.of("start", filter.year() + "-01-01", "end", filter.year() + "-12-31"));
        descriptor.put("resources", List.of(resource));
        return descriptor;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
