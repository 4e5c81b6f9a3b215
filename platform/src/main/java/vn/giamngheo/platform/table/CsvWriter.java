package vn.giamngheo.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180. */
final class CsvWriter implements TableWriter {

    private final CSVPrinter csv;

    CsvWriter(OutputStream out) throws IOException {
        csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
    }

    @Override
    public void row(List<?> values) throws IOException {
        csv.printRecord(values.stream().map(CsvWriter::shown).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static Object shown(Object value) {
        return value == null || value instanceof Number ? value : Neutralised.of(value.toString());
    }
}
