package vn.giamngheo.household.household;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Names as they are typed in a hurry: without marks, in small letters, đ as d. The function {@code plain_name} does it in SQL. */
public final class PlainName {

    private PlainName() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\u0300-\u036f]+", "")
                .replaceAll("[Đđ]", "d")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * A text search for names in which each of the words begins a word.
     *
     * @throws InvalidRequest when there is no letter in it
     */
    static String search(String name) {
        var words = Arrays.stream(of(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(joining(" & "));
        if (words.isEmpty()) {
            throw new InvalidRequest(new FieldFault("/name", "NO_LETTER"));
        }
        return words;
    }
}
