package vn.giamngheo.budget.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Says afterwards how many bytes went through. */
final class CountingStream extends FilterOutputStream {

    private long written;

    CountingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        written += length;
    }

    long written() {
        return written;
    }
}
