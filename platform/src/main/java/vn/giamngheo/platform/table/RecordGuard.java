package vn.giamngheo.platform.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a record that grows without end: a quote was opened and never closed. */
final class RecordGuard extends FilterReader {

    /** Far more than any row with cells of the longest length. */
    private static final int MOST_CHARS = 1 << 20;

    private int chars;

    RecordGuard(Reader text) {
        super(text);
    }

    void begin() {
        chars = 0;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        chars += Math.max(read, 0);
        if (chars > MOST_CHARS) {
            throw TableReader.refused("CSV_QUOTES");
        }
        return read;
    }
}
