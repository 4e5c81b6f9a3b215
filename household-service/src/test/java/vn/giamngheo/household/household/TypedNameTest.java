package vn.giamngheo.household.household;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypedNameTest {

    private static TypedName typed(String one, List<String> ones, String other, List<String> others) {
        var words = new LinkedHashMap<String, List<String>>();
        words.put(one, ones);
        words.put(other, others);
        return new TypedName(words);
    }

    private static List<String> many(String beginning, int words) {
        return IntStream.range(0, words).mapToObj(i -> beginning + i).toList();
    }

    @Test
    void words_of_one_person_are_asked_for_by_pairs() {
        var name = typed("ho", List.of("ho", "hoa"), "an", List.of("an"));

        assertEquals("('+an+ho' | '+an+hoa')", name.ofOneName());
        assertEquals("'ho':* <0> 'an':*", name.ofOnePerson());
        assertArrayEquals(new String[] {"% ho%", "% an%"}, name.patterns());
    }

    @Test
    void one_word_may_begin_with_both() {
        assertEquals(
                "('an' | '+an+anh' | 'anh')",
                typed("an", List.of("an", "anh"), "a", List.of("an", "anh")).ofOneName());
    }

    @Test
    void too_many_pairs_are_asked_for_word_by_word_and_too_many_words_by_their_beginning() {
        int few = TypedName.MOST / 2;

        assertEquals(
                2 * TypedName.MOST + 1,
                typed("b", many("b", few), "c", List.of("c0", "c1")).ofOneName().split("'").length);
        var pairs = typed("b", many("b", few + 1), "c", List.of("c0", "c1")).ofOneName();
        assertEquals("('c0' | 'c1') & ('b0' |", pairs.substring(0, pairs.indexOf("'b1'") - 1));
        assertEquals(
                "('c0') & 'b':*",
                typed("b", many("b", TypedName.MOST + 1), "c", List.of("c0")).ofOneName());
    }
}
