package vn.giamngheo.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row; the first row holds the headings. Texts that a spreadsheet would run are neutralised. */
public interface TableWriter extends Closeable {

    /** @param values text, numbers, days, instants, enums; null for nothing */
    void row(List<?> values) throws IOException;

    /** Ends the table; what it is written to stays open. */
    @Override
    void close() throws IOException;

    /** UTF-8 with a byte order mark, without which Excel takes Vietnamese for something else. */
    static TableWriter csv(OutputStream out) throws IOException {
        out.write(0xEF);
        out.write(0xBB);
        out.write(0xBF);
        return plainCsv(out);
    }

    /** UTF-8 without a mark, for programs. */
    static TableWriter plainCsv(OutputStream out) throws IOException {
        return new CsvWriter(out);
    }

    /** @param sheet name of the only sheet */
    static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxWriter(out, sheet);
    }
}
