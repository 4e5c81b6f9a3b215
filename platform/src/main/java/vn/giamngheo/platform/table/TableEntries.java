package vn.giamngheo.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** The entries of a table below its headings, one after another. */
public final class TableEntries implements Closeable {

    private final TableRows rows;
    private final Queue<TableRow> read;
    private final Map<String, Integer> places;

    TableEntries(TableRows rows, List<TableRow> read, Map<String, Integer> places) {
        this.rows = rows;
        this.read = new ArrayDeque<>(read);
        this.places = places;
    }

    /** The next one, or null at the end. Its faults are nobody's until somebody listens: {@link TableEntry#telling}. */
    public TableEntry next() throws IOException {
        var row = read.isEmpty() ? rows.next() : read.remove();
        return row == null ? null : new TableEntry(row, places, fault -> {});
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
