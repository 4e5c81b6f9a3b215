package vn.giamngheo.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_sentence_is_there_in_both_languages() throws IOException {
        var vietnamese = new TreeSet<>(texts("vi").stringPropertyNames());

        assertTrue(vietnamese.size() > 10);
        assertEquals(vietnamese, new TreeSet<>(texts("en").stringPropertyNames()));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                Files.newInputStream(Path.of("src/main/resources/problems_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
