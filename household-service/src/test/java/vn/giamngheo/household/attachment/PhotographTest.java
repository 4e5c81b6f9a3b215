package vn.giamngheo.household.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographTest {

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static byte[] bare(FileKind kind, byte[] picture) throws IOException {
        var out = new ByteArrayOutputStream();
        Photograph.bare(kind, new ByteArrayInputStream(picture), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 8, 9})
    void a_picture_keeps_which_way_is_up_and_nothing_else_of_its_camera(int orientation) throws IOException {
        var bare = bare(FileKind.JPEG, APicture.fromACamera(3, orientation));

        assertFalse(text(bare).contains(APicture.PLACE));
        assertFalse(text(bare).contains("film"));
        assertEquals(orientation == 6 || orientation == 8, text(bare).contains("Exif\0\0MM"));
        assertEquals(40, ImageIO.read(new ByteArrayInputStream(bare)).getWidth());
    }

    @Test
    void a_picture_without_anything_beside_it_stays_as_it_is() throws IOException {
        for (var kind : new FileKind[] {FileKind.JPEG, FileKind.PNG}) {
            var picture = APicture.of(kind == FileKind.JPEG ? "jpg" : "png", 5);
            assertArrayEquals(picture, bare(kind, picture));
        }
    }

    @Test
    void texts_of_a_png_go() throws IOException {
        assertTrue(text(APicture.pngWithText()).contains(APicture.PLACE));

        var bare = bare(FileKind.PNG, APicture.pngWithText());

        assertArrayEquals(APicture.of("png", 1), bare);
    }

    @Test
    void half_a_picture_is_refused_wherever_it_ends() {
        for (var kind : new FileKind[] {FileKind.JPEG, FileKind.PNG}) {
            var picture = APicture.of(kind == FileKind.JPEG ? "jpg" : "png", 5);
            for (int length = 8; length < picture.length - 2; length++) {
                var half = Arrays.copyOf(picture, length);
                assertThrows(DamagedFile.class, () -> bare(kind, half));
            }
        }
    }

    @Test
    void a_file_is_what_it_begins_with() {
        assertEquals(Optional.of(FileKind.JPEG), FileKind.of(APicture.of("jpg", 1)));
        assertEquals(Optional.of(FileKind.PNG), FileKind.of(APicture.of("png", 1)));
        assertEquals(Optional.of(FileKind.PDF), FileKind.of("%PDF-1.7\n".getBytes(ISO_8859_1)));
        assertEquals(Optional.empty(), FileKind.of("%PDF".getBytes(ISO_8859_1)));
        assertEquals(Optional.empty(), FileKind.of("<script>".getBytes(ISO_8859_1)));
        assertEquals(Optional.empty(), FileKind.of(new byte[0]));
    }
}
