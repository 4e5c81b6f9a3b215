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
    private FeedCursor cursor;

    FeedStream(Feed feed, FeedArea area, FeedCursor after, ObjectMapper json) {
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
            for (int from = 0; from < rows.size(); from += ITEMS) {
                write(rows.subList(from, Math.min(from + ITEMS, rows.size())), out);
            }
        } while (rows.size() == ROWS);
        line(Map.of("nextCursor", cursor.text()), out);
        out.flush();
    }

    private void write(List<FeedRow> rows, OutputStream out) throws IOException {
        for (var item : feed.items(rows, area)) {
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
