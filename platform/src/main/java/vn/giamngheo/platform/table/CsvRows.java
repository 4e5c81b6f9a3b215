package vn.giamngheo.platform.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a text with separators: comma, semicolon or tab, whichever the text uses most in its first lines. */
final class CsvRows implements TableRows {

    private static final int LINES_LOOKED_AT = 20;
    private static final int BYTES_LOOKED_AT = 1 << 16;

    private final CSVParser csv;
    private final Iterator<CSVRecord> records;
    private final RecordGuard guard;
    private final CellBudget budget;
    private long line;

    CsvRows(Reader text, char separator, TableLimits limits) throws IOException {
        guard = new RecordGuard(text);
        csv = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(guard);
        records = csv.iterator();
        budget = new CellBudget(limits);
    }

    static CsvRows open(SourceBytes bytes, TableLimits limits) throws IOException {
        var charset = TextBytes.charset(bytes);
        var head = new String(bytes.head(BYTES_LOOKED_AT), charset);
        return new CsvRows(reader(bytes, charset), separator(head), limits);
    }

    private static Reader reader(SourceBytes bytes, Charset charset) throws IOException {
        return new InputStreamReader(bytes.open(), charset.newDecoder());
    }

    @Override
    public TableRow next() throws IOException {
        try {
            while (records.hasNext()) {
                guard.begin();
                var row = row((int) line + 1, records.next());
                line = csv.getCurrentLineNumber();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (IllegalStateException | UncheckedIOException e) { // a quote that is never closed
            throw TableReader.refused("CSV_QUOTES");
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private TableRow row(int number, CSVRecord found) {
        var cells = new ArrayList<Cell>();
        for (var text : found) {
            boolean first = number == 1 && cells.isEmpty() && text.startsWith(TextBytes.BYTE_ORDER_MARK);
            var composed = TextBytes.composed(first ? text.substring(1) : text);
            cells.add(new Cell(budget.taken(number, cells.size(), Unneutralised.of(composed)), Cell.Kind.TEXT));
        }
        return new TableRow(number, cells);
    }

    static char separator(String text) {
        var start = text.lines().limit(LINES_LOOKED_AT).toList();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> start.stream()
                        .flatMapToInt(String::chars)
                        .filter(sign -> sign == candidate)
                        .count()))
                .orElseThrow();
    }
}
