package vn.giamngheo.platform.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of the first visible sheet of a workbook, at once. */
final class XlsxReader {

    private XlsxReader() {}

    static List<TableRow> read(Path file, TableLimits limits) throws IOException {
        var read = new ArrayList<TableRow>();
        try (var rows = XlsxRows.open(file, limits)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
            }
        }
        return read;
    }
}
