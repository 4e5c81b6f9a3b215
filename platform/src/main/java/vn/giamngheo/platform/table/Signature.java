package vn.giamngheo.platform.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, told by its first bytes. */
enum Signature {
    EMPTY,
    ZIP,
    /** A workbook of before 2007, or one that a password locks. */
    OLD_OFFICE,
    /** Known to be no table. */
    OTHER,
    TEXT;

    /** So many of the first bytes tell. */
    static final int BYTES = 16;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static Signature of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (begins(bytes, "PK".getBytes(StandardCharsets.US_ASCII))) {
            return ZIP;
        }
        if (begins(bytes, OLE2)) {
            return OLD_OFFICE;
        }
        boolean other = begins(bytes, "%PDF".getBytes(StandardCharsets.US_ASCII))
                || begins(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII))
                || begins(bytes, new byte[] {0x1F, (byte) 0x8B});
        return other ? OTHER : TEXT;
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
    }
}
