package vn.giamngheo.launcher.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    private static final Language ENGLISH = Language.of(Map.of());
    private static final Language VIETNAMESE = Language.of(Map.of("LANG", "vi_VN.UTF-8"));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    -,  -,  vi_VN.UTF-8, vi
                    -,  -,  vi,          vi
                    -,  -,  C.UTF-8,     en
                    -,  -,  fr_FR,       en
                    -,  vi, en_US,       vi
                    en, vi, vi,          en
                    -,  -,  -,           en
                    """)
    void the_environment_chooses_as_it_does_for_every_program(String all, String messages, String lang, String tag) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LC_ALL", all);
        environment.put("LC_MESSAGES", messages);
        environment.put("LANG", lang);
        environment.values().removeIf(Objects::isNull);
        assertEquals(tag, Language.of(environment).tag());
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_has_its_own_sentence_in_both_languages(Fault fault) {
        Trouble trouble = new Trouble(fault, "one", "two", "three");
        String english = ENGLISH.say(trouble);
        String vietnamese = VIETNAMESE.say(trouble);
        assertFalse(english.isBlank() || english.contains("{"), english);
        assertFalse(vietnamese.isBlank() || vietnamese.contains("{"), vietnamese);
        assertFalse(english.equals(vietnamese), english);
    }

    @Test
    void both_languages_say_the_same_things() {
        assertEquals(ENGLISH.sentences().keySet(), VIETNAMESE.sentences().keySet());
    }

    @Test
    void every_sentence_that_the_code_says_exists() throws IOException {
        Set<String> said;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            said = sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(LanguageTest::keysSaid)
                    .collect(Collectors.toSet());
        }
        assertTrue(said.contains("down.done"), "the pattern finds nothing any more");
        said.removeAll(ENGLISH.sentences().keySet());
        assertEquals(Set.of(), said);
    }

    /** Literals of the shape {@code "group.sentence"} in lines that say something. */
    private static Stream<String> keysSaid(Path source) {
        Pattern key = Pattern.compile("\"((?:up|down|status|welcome|reset)\\.[a-z-]+)\"");
        try {
            return key.matcher(Files.readString(source)).results().map(match -> match.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
