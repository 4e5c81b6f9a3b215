package vn.giamngheo.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.problem.InvalidRequest;

class TextBytesTest {

    private static final String TEXT = "Dự án,Số tiền\nHỗ trợ nhà ở – huyện Phong Thổ,1\n";

    @Test
    void utf_8_is_read_with_and_without_a_mark() {
        assertEquals(TEXT, TextBytes.decode(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, TextBytes.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void utf_16_is_read_in_both_orders() {
        assertEquals(TEXT, TextBytes.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(TEXT, TextBytes.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(TEXT, TextBytes.decode(TEXT.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(TEXT, TextBytes.decode(TEXT.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void decomposed_letters_are_composed() {
        var decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertEquals(TEXT, TextBytes.decode(decomposed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void windows_1258_is_recognised() {
        assertEquals(TEXT, TextBytes.decode(inWindows1258(TEXT)));
    }

    @Test
    void a_font_encoding_is_refused_rather_than_misread() {
        var tcvn3 = new byte[] {'D', (byte) 0xF9, ' ', (byte) 0xB8, 'n', ' ', (byte) 0xAE, (byte) 0xCA, (byte) 0xB5};
        var refusal = assertThrows(InvalidRequest.class, () -> TextBytes.decode(tcvn3));
        assertEquals("FILE_ENCODING_UNKNOWN", refusal.fields().get(0).code());
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThrows(InvalidRequest.class, () -> TextBytes.decode(new byte[] {'a', 0, 0, 'b', 1}));
    }

    /** The base letter of the code page with the tone behind it, as Windows writes it. */
    static byte[] inWindows1258(String text) {
        var charset = Charset.forName("windows-1258");
        var written = new StringBuilder();
        text.codePoints().forEach(sign -> {
            var letter = Character.toString(sign);
            written.append(charset.newEncoder().canEncode(letter) ? letter : toneApart(letter));
        });
        return written.toString().getBytes(charset);
    }

    private static String toneApart(String letter) {
        var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var tones = "\u0300\u0301\u0303\u0309\u0323";
        var base = new StringBuilder();
        var tone = new StringBuilder();
        parts.chars().forEach(part -> (tones.indexOf(part) >= 0 ? tone : base).append((char) part));
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }
}
