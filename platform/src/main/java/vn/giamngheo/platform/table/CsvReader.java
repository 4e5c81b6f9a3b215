package vn.giamngheo.platform.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Rows of a text with separators, at once. */
final class CsvReader {

    private CsvReader() {}

    static List<TableRow> read(String text, TableLimits limits) throws IOException {
        var rows = new ArrayList<TableRow>();
        try (var csv = new CsvRows(new StringReader(text), CsvRows.separator(text), limits)) {
            for (var row = csv.next(); row != null; row = csv.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
