package vn.giamngheo.platform.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a layout.
 *
 * @param name what the API calls it, and what pointers name
 * @param headings other words that documents write above it
 */
public record Column(String name, boolean required, List<String> headings) {

    public static Column required(String name, String... headings) {
        return new Column(name, true, List.of(headings));
    }

    public static Column optional(String name, String... headings) {
        return new Column(name, false, List.of(headings));
    }

    boolean isNamed(String heading) {
        return Stream.concat(Stream.of(name), headings.stream())
                .anyMatch(word -> key(word).equals(key(heading)));
    }

    /** How words are compared: without regard to case, to blanks, and to how accents are encoded. */
    static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
