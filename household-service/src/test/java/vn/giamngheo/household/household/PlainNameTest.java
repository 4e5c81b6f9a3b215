package vn.giamngheo.household.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.platform.problem.InvalidRequest;

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
        "Hồ  Thị, ho:* & thi:*",
        "Blô'k, blo:* & k:*",
        "a & !b | (c):* <-> \\, a:* & b:* & c:*",
    })
    void each_word_begins_a_word(String name, String search) {
        assertEquals(search, PlainName.search(name));
    }

    @Test
    void a_search_needs_a_letter() {
        assertThrows(InvalidRequest.class, () -> PlainName.search("%' -"));
    }
}
