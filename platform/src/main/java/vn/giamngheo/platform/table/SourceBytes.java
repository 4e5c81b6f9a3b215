package vn.giamngheo.platform.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file, read as often as needed; unpacked when they are gzip, but only so many. */
record SourceBytes(Path file, boolean gzip, TableLimits limits) {

    private static final int BUFFER_BYTES = 1 << 16;

    static SourceBytes of(Path file, TableLimits limits) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(2);
            return new SourceBytes(
                    file, head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B, limits);
        }
    }

    byte[] head(int bytes) throws IOException {
        try (var in = open()) {
            return in.readNBytes(bytes);
        }
    }

    InputStream open() throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        if (!gzip) {
            return raw;
        }
        try {
            return new Unpacked(new GZIPInputStream(raw, BUFFER_BYTES), limits.unpackedBytes());
        } catch (EOFException | ZipException e) {
            raw.close();
            throw TableReader.refused("GZIP_DAMAGED");
        }
    }

    /** Counts what comes out. */
    private static final class Unpacked extends FilterInputStream {

        private final long most;
        private long bytes;

        Unpacked(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                int read = super.read(into, offset, length);
                bytes += Math.max(read, 0);
                if (bytes > most) {
                    throw TableReader.refused("FILE_TOO_LARGE", most >> 20);
                }
                return read;
            } catch (EOFException | ZipException e) {
                throw TableReader.refused("GZIP_DAMAGED");
            }
        }
    }
}
