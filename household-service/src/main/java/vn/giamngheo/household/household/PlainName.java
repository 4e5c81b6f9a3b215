package vn.giamngheo.household.household;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Names as they are typed in a hurry: without marks, in small letters, đ as d. The functions {@code plain_name} and {@code name_words} do it
 * in SQL.
 */
public final class PlainName {

    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "[\\u0000-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u3000-\\u303f]+");

    /** PostgreSQL keeps 255 positions of a word. */
    private static final int PLACES = 250;

    private PlainName() {}

    public static String of(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('Đ', 'd')
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT);
    }

    /** Its words; none when there is no letter or digit in it. */
    static List<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(of(name)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What {@code household_residence.words} is of people of these names, in the order of their places, as text. */
    public static String vector(List<String> names) {
        var vector = new StringJoiner(" ");
        for (int i = 0; i < names.size(); i++) {
            var words = words(names.get(i));
            for (int k = 0; k < words.size(); k++) {
                vector.add("'" + words.get(k) + "':" + (1 + i % PLACES));
                for (int j = 0; j < k; j++) {
                    vector.add("'" + pair(words.get(k), words.get(j)) + "'");
                }
            }
        }
        return vector.toString();
    }

    /** Of two words of one name; one word when they are the same. */
    static String pair(String one, String other) {
        int order = one.compareTo(other);
        return order == 0 ? one : order < 0 ? "+" + one + "+" + other : "+" + other + "+" + one;
    }
}
