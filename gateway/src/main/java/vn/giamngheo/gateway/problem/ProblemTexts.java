package vn.giamngheo.gateway.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The sentences of the gateway's faults, in Vietnamese and English. */
@Singleton
class ProblemTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private final Map<Locale, Properties> sentences = Map.of(VIETNAMESE, load("vi"), Locale.ENGLISH, load("en"));

    /** Numbers are written without grouping. */
    String title(FaultKind kind, Locale language, Object... values) {
        return sentence(kind.slug() + ".title", language, values);
    }

    String detail(FaultKind kind, Locale language, Object... values) {
        return sentence(kind.slug() + ".detail", language, values);
    }

    /** The language that an {@code Accept-Language} header prefers; Vietnamese where it says nothing that we speak. */
    Locale language(String acceptLanguage) {
        if (acceptLanguage == null) {
            return VIETNAMESE;
        }
        try {
            var chosen = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return chosen == null ? VIETNAMESE : chosen;
        } catch (IllegalArgumentException notALanguageRange) {
            return VIETNAMESE;
        }
    }

    private String sentence(String key, Locale language, Object... values) {
        var texts = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(sentences.get(language).getProperty(key), language).format(texts);
    }

    private static Properties load(String language) {
        var file = "/problems_" + language + ".properties";
        try (var in = new InputStreamReader(ProblemTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var all = new Properties();
            all.load(in);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
