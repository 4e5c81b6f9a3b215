package vn.giamngheo.platform.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of a text with separators: comma, semicolon or tab, whichever the text uses most in its first lines. */
final class CsvReader {

    private static final int LINES_LOOKED_AT = 20;

    private CsvReader() {}

    static List<TableRow> read(String text, TableLimits limits) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        var budget = new CellBudget(limits);
        var rows = new ArrayList<TableRow>();
        try (var csv = format.parse(new StringReader(text))) {
            long line = 0;
            for (CSVRecord found : csv) {
                rows.add(row((int) line + 1, found, budget));
                line = csv.getCurrentLineNumber();
            }
        } catch (IllegalStateException | UncheckedIOException e) { // a quote that is never closed
            throw TableReader.refused("CSV_QUOTES");
        }
        return rows;
    }

    private static TableRow row(int number, CSVRecord found, CellBudget budget) {
        var cells = new ArrayList<Cell>();
        for (var text : found) {
            cells.add(new Cell(budget.taken(number, cells.size(), Unneutralised.of(text)), Cell.Kind.TEXT));
        }
        return new TableRow(number, cells);
    }

    private static char separator(String text) {
        var start = text.lines().limit(LINES_LOOKED_AT).toList();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> start.stream()
                        .flatMapToInt(String::chars)
                        .filter(sign -> sign == candidate)
                        .count()))
                .orElseThrow();
    }
}
