package vn.giamngheo.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, written out while it grows. */
final class XlsxWriter implements TableWriter {

    private static final int ROWS_AT_ONCE = 1_000;

    /** A workbook keeps numbers as doubles: beyond 2^53 whole dong would be lost, so it is written as text. */
    private static final long MOST_EXACT = 1L << 53;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(OutputStream out, String name) {
        book = new Workbook(out, "giamngheo", "1.0");
        sheet = book.newWorksheet(name);
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            write(column, values.get(column));
        }
        if (++row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    private void write(int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Long number && Math.abs(number) > MOST_EXACT) {
            sheet.value(row, column, number.toString());
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, Neutralised.of(value.toString()));
        }
    }
}
