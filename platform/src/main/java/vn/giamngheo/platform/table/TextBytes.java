package vn.giamngheo.platform.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Text from bytes of which nobody says how they were written. UTF-8 and UTF-16 are known by their form. What is neither may be
 * Windows-1258, in which every byte means something: it is taken for that only if nothing but Vietnamese comes out. The old
 * Vietnamese fonts (TCVN3, VNI) give other signs then, and are refused.
 */
final class TextBytes {

    private static final String VIETNAMESE_SIGNS = "–—‘’“”…₫€•·«»°§×";
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String WINDOWS_1258 = "windows-1258";
    private static final int PIECE_CHARS = 1 << 16;

    private TextBytes() {}

    /** @throws InvalidRequest when it cannot be known how the text was written (422) */
    static String decode(byte[] bytes) {
        var text = utf16(bytes).or(() -> strict(bytes, StandardCharsets.UTF_8)).or(() -> windows1258(bytes));
        return text.filter(known -> known.indexOf('\0') < 0)
                .map(known -> known.startsWith(BYTE_ORDER_MARK) ? known.substring(1) : known)
                .map(TextBytes::composed)
                .orElseThrow(() -> TableReader.refused("FILE_ENCODING_UNKNOWN"));
    }

    /**
     * The same for a text of any length, which is read once for each way that is tried.
     *
     * @throws InvalidRequest when it cannot be known how the text was written (422)
     */
    static Charset charset(SourceBytes bytes) throws IOException {
        var head = bytes.head(4);
        if (isUtf16(head)) {
            boolean little = (head[0] & 0xFF) == 0xFF || head[1] == 0;
            var utf16 = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            if (isTextIn(bytes, utf16, line -> true)) {
                return utf16;
            }
        } else if (isTextIn(bytes, StandardCharsets.UTF_8, line -> true)) {
            return StandardCharsets.UTF_8;
        } else if (Charset.isSupported(WINDOWS_1258)
                && isTextIn(bytes, Charset.forName(WINDOWS_1258), line -> composed(line)
                        .codePoints()
                        .allMatch(TextBytes::isVietnamese))) {
            return Charset.forName(WINDOWS_1258);
        }
        throw TableReader.refused("FILE_ENCODING_UNKNOWN");
    }

    private static boolean isUtf16(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        int mark = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF || head[0] == 0 || head[1] == 0;
    }

    private static boolean isTextIn(SourceBytes bytes, Charset charset, Predicate<String> holds) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(bytes.open(), charset.newDecoder()), PIECE_CHARS)) {
            var piece = new char[PIECE_CHARS];
            var rest = "";
            for (int read = text.read(piece); read > 0; read = text.read(piece)) {
                var all = rest + new String(piece, 0, read);
                // A letter and its marks stay together: what follows the last blank waits for its end.
                int end = Math.max(all.lastIndexOf(' '), all.lastIndexOf('\n')) + 1;
                if (all.indexOf('\0') >= 0 || !holds.test(all.substring(0, end))) {
                    return false;
                }
                rest = all.length() - end > PIECE_CHARS ? "" : all.substring(end);
            }
            return holds.test(rest);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** One sign where a letter and its marks were written one after the other. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Optional<String> utf16(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFFFE || bytes[1] == 0) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        return mark == 0xFEFF || bytes[0] == 0 ? strict(bytes, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> windows1258(byte[] bytes) {
        return Charset.isSupported(WINDOWS_1258)
                ? strict(bytes, Charset.forName(WINDOWS_1258))
                        .map(TextBytes::composed)
                        .filter(text -> text.codePoints().allMatch(TextBytes::isVietnamese))
                : Optional.empty();
    }

    private static boolean isVietnamese(int sign) {
        if (sign < 0x80) {
            return sign >= 0x20 || sign == '\n' || sign == '\r' || sign == '\t';
        }
        return VIETNAMESE_SIGNS.indexOf(sign) >= 0 || sign == 0xA0 || isVietnameseLetter(Character.toLowerCase(sign));
    }

    /** A vowel with the marks of the alphabet and at most one tone, or đ. */
    private static boolean isVietnameseLetter(int letter) {
        if (letter == 'đ') {
            return true;
        }
        var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return parts.length() > 1
                && "aeiouy".indexOf(parts.charAt(0)) >= 0
                && parts.chars()
                        .skip(1)
                        .allMatch(mark -> "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B".indexOf(mark) >= 0);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
