package vn.giamngheo.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTextsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource
    void every_fault_has_its_sentences_in_both_languages(FaultKind kind) {
        assertNotEquals(texts.title(kind, VIETNAMESE), texts.title(kind, Locale.ENGLISH));
        assertNotEquals(
                texts.detail(kind, VIETNAMESE, "a", "b", "c"), texts.detail(kind, Locale.ENGLISH, "a", "b", "c"));
        assertFalse(texts.detail(kind, Locale.ENGLISH, "a", "b", "c").contains("{"));
    }

    @Test
    void numbers_are_written_without_grouping() {
        assertEquals(
                "A body may have at most 1048576 bytes here. Send it in smaller parts.",
                texts.detail(FaultKind.BODY_TOO_LARGE, Locale.ENGLISH, 1_048_576));
    }

    @Test
    void quotation_marks_survive_the_message_format() {
        assertEquals(
                "Send \"Authorization: Bearer <token>\" with a token that has not expired.",
                texts.detail(FaultKind.AUTHENTICATION_REQUIRED, Locale.ENGLISH));
    }
}
