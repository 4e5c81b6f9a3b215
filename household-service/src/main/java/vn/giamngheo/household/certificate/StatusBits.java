package vn.giamngheo.household.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** One bit a certificate, packed as Token Status List wants it: the first in the lowest bit of the first byte, zlib, base64url. */
final class StatusBits {

    /** Certificates of one list: whoever fetches it tells us only that it checks one of so many. */
    static final int SIZE = 1 << 18;

    private StatusBits() {}

    static String pack(BitSet revoked) {
        var bytes = java.util.Arrays.copyOf(revoked.toByteArray(), SIZE / Byte.SIZE);
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
