package vn.giamngheo.household.household;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Beginnings of words of one person's name, as text searches in {@code household_residence.words}. Words are of letters and digits only:
 * nothing in them needs quoting.
 *
 * @param words of names, by the beginning that was typed; none without any, one more than {@link #MOST} when there are too many
 */
record TypedName(Map<String, List<String>> words) {

    /** More words, or pairs of words, are looked for by their beginning only, or not as pairs. */
    static final int MOST = 400;

    /** Asks for words at one place: they are words of one person. */
    String ofOnePerson() {
        return words.keySet().stream().map(beginning -> "'" + beginning + "':*").collect(joining(" <0> "));
    }

    /** Asks the index, which knows no places, for pairs of words of one person. */
    String ofOneName() {
        var beginnings = new ArrayList<>(words.keySet());
        var searches = new ArrayList<String>();
        for (int i = 0; i < beginnings.size(); i++) {
            for (int j = 0; j < i; j++) {
                searches.add(pairs(beginnings.get(i), beginnings.get(j)));
            }
        }
        return searches.isEmpty() ? any(beginnings.get(0)) : String.join(" & ", searches);
    }

    /** Patterns of a name's words, each with a blank before it. */
    String[] patterns() {
        return words.keySet().stream().map(beginning -> "% " + beginning + "%").toArray(String[]::new);
    }

    private String pairs(String one, String other) {
        var ones = words.get(one);
        var others = words.get(other);
        if (ones.size() * others.size() > MOST) {
            return any(one) + " & " + any(other);
        }
        return any(ones.stream()
                .flatMap(word -> others.stream().map(second -> PlainName.pair(word, second)))
                .distinct()
                .toList());
    }

    private String any(String beginning) {
        var known = words.get(beginning);
        return known.size() > MOST ? "'" + beginning + "':*" : any(known);
    }

    private static String any(Collection<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(joining(" | ", "(", ")"));
    }
}
