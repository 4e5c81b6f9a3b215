package vn.giamngheo.household.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a stranger sends, as long as it is no more than it may be. */
final class Bounded extends FilterInputStream {

    private final int mostBytes;
    private long bytes;

    Bounded(InputStream in, int mostBytes) {
        super(in);
        this.mostBytes = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        bytes += read;
        if (bytes > mostBytes) {
            throw new FileTooLarge(mostBytes);
        }
    }
}
