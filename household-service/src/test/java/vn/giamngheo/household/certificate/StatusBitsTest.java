package vn.giamngheo.household.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class StatusBitsTest {

    @Test
    void the_first_certificate_is_the_lowest_bit_of_the_first_byte() throws IOException {
        var revoked = new BitSet();
        revoked.set(0);
        revoked.set(3);
        revoked.set(15);
        revoked.set(StatusBits.SIZE - 1);

        var bytes = unpack(StatusBits.pack(revoked));
        assertEquals(StatusBits.SIZE / 8, bytes.length);
        assertEquals(0b0000_1001, bytes[0]);
        assertEquals((byte) 0b1000_0000, bytes[1]);
        assertEquals((byte) 0b1000_0000, bytes[bytes.length - 1]);
    }

    static byte[] unpack(String list) throws IOException {
        return new InflaterInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(list)))
                .readAllBytes();
    }
}
