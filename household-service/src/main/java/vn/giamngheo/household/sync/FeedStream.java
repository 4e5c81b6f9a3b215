package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * All that there is after a cursor, one JSON object a line. After each thousand and at the end stands a cursor, from which a
 * reader goes on whose connection broke. No transaction and no connection of the database is held while a slow reader reads.
 */
final class FeedStream implements StreamingOutput {

    static final String MEDIA_TYPE = "application/x-ndjson";

    /** Places in the feed read at once, and households. */
    private static final int ROWS = 50_000;

    private static final int ITEMS = 1_000;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Feed feed;
    private final FeedArea area;
    private final ObjectWriter json;
    private final Executor ahead;
    private FeedCursor cursor;

    /** @param ahead where the next households are read while these are written */
    FeedStream(Feed feed, FeedArea area, FeedCursor after, ObjectMapper json, Executor ahead) {
        this.ahead = ahead;
        this.feed = feed;
        this.area = area;
        this.cursor = after;
        this.json =
                json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).withRootValueSeparator("");
    }

    @Override
    public void write(OutputStream body) throws IOException {
        var out = new BufferedOutputStream(body, BUFFER_BYTES);
        List<FeedRow> rows;
        do {
            rows = feed.rows(cursor, area, ROWS);
            write(rows, out);
        } while (rows.size() == ROWS);
        line(Map.of("nextCursor", cursor.text()), out);
        out.flush();
    }

    /** While one thousand is written, the next is read. */
    private void write(List<FeedRow> rows, OutputStream out) throws IOException {
        var next = read(rows, 0);
        for (int from = 0; from < rows.size(); from += ITEMS) {
            var items = next.join();
            next = read(rows, from + ITEMS);
            write(items, part(rows, from), out);
        }
    }

    private CompletableFuture<List<FeedItem>> read(List<FeedRow> rows, int from) {
        return CompletableFuture.supplyAsync(() -> feed.items(part(rows, from), area), ahead);
    }

    private static List<FeedRow> part(List<FeedRow> rows, int from) {
        return rows.subList(Math.min(from, rows.size()), Math.min(from + ITEMS, rows.size()));
    }

    private void write(List<FeedItem> items, List<FeedRow> rows, OutputStream out) throws IOException {
        for (var item : items) {
            line(item, out);
        }
        cursor = cursor.at(rows.get(rows.size() - 1));
        if (rows.size() == ITEMS) {
            line(Map.of("nextCursor", cursor.text()), out);
        }
    }

    private void line(Object value, OutputStream out) throws IOException {
        json.writeValue(out, value);
        out.write('\n');
    }
}
