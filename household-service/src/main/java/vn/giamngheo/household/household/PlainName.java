package vn.giamngheo.household.household;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Names as they are typed in a hurry: without marks, in small letters, đ as d. The functions {@code plain_name} and {@code name_words} do it
 * in SQL.
 */
public final class PlainName {

    /** PostgreSQL keeps 255 positions of a word. */
    private static final int PLACES = 250;

    private PlainName() {}

    public static String of(String name) {
        var marked = Normalizer.normalize(name, Normalizer.Form.NFD);
        var plain = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char sign = marked.charAt(i);
            if (sign == 'Đ' || sign == 'đ') {
                plain.append('d');
            } else if (!isMark(sign)) {
                plain.append(sign);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Its words; none when there is no letter or digit in it. */
    static List<String> words(String name) {
        var plain = of(name);
        var words = new ArrayList<String>();
        int begin = 0;
        for (int end = 0; end <= plain.length(); end++) {
            if (end == plain.length() || isBetweenWords(plain.charAt(end))) {
                if (end > begin) {
                    words.add(plain.substring(begin, end));
                }
                begin = end + 1;
            }
        }
        return words;
    }

    private static boolean isMark(char sign) {
        return sign >= '\u0300' && sign <= '\u036f';
    }

    /** Whatever of the first signs and of the punctuation of all scripts is neither a letter nor a digit. */
    private static boolean isBetweenWords(char sign) {
        if (sign < '\u00c0') {
            return !(sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'z');
        }
        return sign == '\u00d7'
                || sign == '\u00f7'
                || sign >= '\u2000' && sign <= '\u206f'
                || sign >= '\u3000' && sign <= '\u303f';
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
