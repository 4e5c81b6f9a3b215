package vn.giamngheo.household.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reads a file line by line, gzipped or not, in bounded memory and with bounded patience for compressed nonsense. */
final class LineReader implements Closeable {

    static final int LONGEST_LINE_BYTES = 256 * 1024;
    static final long LARGEST_FILE_BYTES = 1L << 31;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int number;
    private long bytes;

    private LineReader(InputStream in) {
        this.in = in;
    }

    /** Recognises gzip by its first two bytes, whatever the headers said. */
    static LineReader open(Path file) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            raw.mark(2);
            boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            return new LineReader(gzip ? new GZIPInputStream(raw, 1 << 16) : raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        var text = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = endOfLine();
            ended = end < filled;
            tooLong |= text.size() + end - position > LONGEST_LINE_BYTES;
            if (!tooLong) {
                text.write(buffer, position, end - position);
            }
            position = ended ? end + 1 : end;
        }
        number++;
        return new Line(number, tooLong ? new byte[0] : withoutMark(text.toByteArray()), tooLong);
    }

    /** @return false at the end of the file */
    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(in.read(buffer), 0);
            bytes += filled;
        }
        return filled > 0;
    }

    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Whether the file has grown past what one import may hold. */
    boolean isTooLarge() {
        return bytes > LARGEST_FILE_BYTES;
    }

    private byte[] withoutMark(byte[] text) {
        boolean marked = number == 1 && text.length >= 3 && Arrays.equals(BYTE_ORDER_MARK, Arrays.copyOf(text, 3));
        return marked ? Arrays.copyOfRange(text, 3, text.length) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
