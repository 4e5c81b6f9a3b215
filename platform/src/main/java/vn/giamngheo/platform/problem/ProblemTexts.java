package vn.giamngheo.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The sentences of all problems, in Vietnamese and English, collected from every module on the class path. */
@ApplicationScoped
public class ProblemTexts {

    private final Map<String, Properties> byLanguage = Map.of("vi", load("vi"), "en", load("en"));

    /** The sentence for a key, or empty when no module has it. Numbers are written without grouping. */
    public Optional<String> find(Locale locale, String key, Object... values) {
        var pattern = byLanguage
                .getOrDefault(locale.getLanguage(), byLanguage.get("en"))
                .getProperty(key);
        return Optional.ofNullable(pattern).map(p -> format(p, locale, values));
    }

    private static String format(String pattern, Locale locale, Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(pattern, locale).format(texts);
    }

    private static Properties load(String language) {
        var all = new Properties();
        try {
            var name = "problems_" + language + ".properties";
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
