package vn.giamngheo.household.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource({
        "Hồ Thị Nghiên, ho thi nghien",
        "ĐẶNG Văn Đượm, dang van duom",
        "Y Blô'k, y blo'k",
        "ăâêôơưđ ĂÂÊÔƠƯĐ, aaeooud aaeooud",
    })
    void marks_and_capitals_do_not_matter(String name, String plain) {
        assertEquals(plain, PlainName.of(name));
        assertEquals(plain, PlainName.of(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({
        "Hồ  Thị, ho thi",
        "Blô'k, blo k",
        "a & !b | (c):* <-> \\, a b c",
        "Kăn-Thứ 7, kan thu 7",
    })
    void words_are_of_letters_and_digits(String name, String words) {
        assertEquals(words, String.join(" ", PlainName.words(name)));
    }

    @Test
    void a_name_may_be_without_words() {
        assertEquals(List.of(), PlainName.words("%' -"));
        assertEquals(List.of(), PlainName.words(""));
    }

    @Test
    void words_have_the_place_of_the_person_and_pairs_have_none() {
        assertEquals("'ho':1 'thi':1 '+ho+thi' 'ho':2 'an':2 '+an+ho'", PlainName.vector(List.of("Hồ Thị", "Hồ An")));
        assertEquals("'ho':1 'ho':1 'ho'", PlainName.vector(List.of("Hồ Hổ")));
    }
}
