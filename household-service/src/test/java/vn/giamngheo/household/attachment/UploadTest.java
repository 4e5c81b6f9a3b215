package vn.giamngheo.household.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final long UNKNOWN = -1;
    private static final byte[] DOCUMENT = "%PDF-1.7".getBytes(ISO_8859_1);

    /** Sends zeros for ever, and counts them. */
    private static final class Endless extends InputStream {

        private long bytes;

        @Override
        public int read() {
            bytes++;
            return 0;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            bytes += length;
            Arrays.fill(into, offset, offset + length, (byte) 0);
            return length;
        }
    }

    private static Upload upload(byte[] file) throws IOException {
        return Upload.of(new ByteArrayInputStream(file), UNKNOWN, "application/pdf");
    }

    @ParameterizedTest
    @ValueSource(ints = {Upload.MOST_BYTES - 1, Upload.MOST_BYTES})
    void a_file_up_to_the_limit_is_taken(int bytes) throws IOException {
        try (var upload = upload(Arrays.copyOf(DOCUMENT, bytes))) {
            assertEquals(bytes, upload.sizeBytes());
            assertEquals(bytes, Files.size(upload.file()));
        }
    }

    @Test
    void a_file_above_the_limit_is_refused() {
        assertThrows(FileTooLarge.class, () -> upload(Arrays.copyOf(DOCUMENT, Upload.MOST_BYTES + 1)));
        assertThrows(
                FileTooLarge.class,
                () -> Upload.of(InputStream.nullInputStream(), Upload.MOST_BYTES + 1L, "application/pdf"));
    }

    @Test
    void nothing_is_read_past_the_limit() {
        for (var beginning : new byte[][] {DOCUMENT, APicture.of("jpg", 3)}) {
            var sent = new Endless();
            var type = beginning == DOCUMENT ? "application/pdf" : "image/jpeg";

            assertThrows(
                    FileTooLarge.class,
                    () -> Upload.of(new SequenceInputStream(new ByteArrayInputStream(beginning), sent), UNKNOWN, type));

            assertTrue(sent.bytes <= Upload.MOST_BYTES + (1 << 16), () -> sent.bytes + " bytes were read");
        }
    }

    @Test
    void what_is_no_picture_is_refused_by_its_first_bytes() {
        var sent = new Endless();

        assertThrows(FileKindNotTaken.class, () -> Upload.of(sent, UNKNOWN, "application/pdf"));

        assertTrue(sent.bytes <= 1 << 16, () -> sent.bytes + " bytes were read");
    }

    @Test
    void a_file_leaves_nothing_behind() throws IOException {
        var upload = upload(DOCUMENT);
        assertEquals("86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b", upload.sha256());
        upload.close();

        assertTrue(Files.notExists(upload.file()));
    }
}
