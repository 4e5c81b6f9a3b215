package vn.giamngheo.household.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.audit.Audit;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Writes households out, row by row: memory does not grow with the file. */
@ApplicationScoped
class Exports {

    /** Rows of a sheet, without its headings. */
    private static final int MOST_SHEET_ROWS = (1 << 20) - 1;

    private static final int WRITE_SECONDS = 1_800;

    private final Territory territory;
    private final ExportQuery query;
    private final JsonHousehold json;
    private final Caller caller;
    private final Audit audit;

    Exports(Territory territory, ExportQuery query, JsonHousehold json, Caller caller, Audit audit) {
        this.territory = territory;
        this.query = query;
        this.json = json;
        this.caller = caller;
        this.audit = audit;
    }

    /** What is to be written. */
    record Export(Scope scope, LocalDate asOf, FileFormat format, Locale language) {}

    /**
     * Writes down who takes what away.
     *
     * @throws InvalidRequest when there is no such unit, or a sheet cannot hold so many rows (422)
     */
    @Transactional
    Export begin(String unit, LocalDate asOf, FileFormat format, Locale language) {
        var scope = territory.scope(unit, asOf);
        var size = query.size(scope, asOf);
        if (format == FileFormat.XLSX && size.persons() > MOST_SHEET_ROWS) {
            throw new InvalidRequest(
                    new FieldFault("/format", "TOO_MANY_FOR_A_SHEET", size.persons(), MOST_SHEET_ROWS));
        }
        audit.record(
                "household-exports",
                new Audit.Deed(
                        "HOUSEHOLDS_EXPORTED",
                        unit,
                        caller.subject(),
                        caller.client(),
                        null,
                        null,
                        Map.of(
                                "asOf", asOf.toString(),
                                "format", format.toString(),
                                "households", size.households(),
                                "persons", size.persons())));
        return new Export(scope, asOf, format, language);
    }

    void write(Export export, OutputStream target) throws IOException {
        var out = new BufferedOutputStream(target, 1 << 16);
        try {
            QuarkusTransaction.requiringNew().timeout(WRITE_SECONDS).run(() -> writeRows(export, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void writeRows(Export export, OutputStream out) {
        try {
            if (export.format() == FileFormat.NDJSON) {
                query.each(export.scope(), export.asOf(), (line, classification) -> {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                });
            } else {
                writeTable(export, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTable(Export export, OutputStream out) throws IOException {
        try (var table = export.format().writer(out)) {
            table.row(HouseholdTable.headings(export.language()));
            query.each(export.scope(), export.asOf(), (line, classification) -> {
                var household = json.read(line.getBytes(StandardCharsets.UTF_8));
                for (var row : ListedHousehold.rows(household, classification)) {
                    table.row(row);
                }
            });
        }
    }
}
