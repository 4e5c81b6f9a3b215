package vn.giamngheo.budget.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
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

    /** The zip. The table comes first: its description says how long it is. */
    void write(AccountFilter filter, LedgerTables.Rows balances, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("balances.csv"));
            var table = new CountingStream(zip);
            try (var csv = TableWriter.plainCsv(table)) {
                csv.row(RecordTable.headings(FiscalRow.class));
                balances.rows().to(balance -> add(csv, filter.year(), balances.shape(), balance));
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor(filter, table.written())));
            zip.closeEntry();
        }
    }

    /** One row per amount of a balance; a balance's amounts are the fields that are called so. */
    private static void add(TableWriter csv, int year, Class<? extends Record> shape, Record balance)
            throws IOException {
        var headings = RecordTable.headings(shape);
        var values = RecordTable.values(balance);
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).endsWith(AMOUNT)) {
                csv.row(RecordTable.values(row(year, headings, values, headings.get(i), (Long) values.get(i))));
            }
        }
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

    private Map<String, Object> descriptor(AccountFilter filter, long csvBytes) {
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
}
