package vn.giamngheo.launcher.trouble;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the terminal is told, in Vietnamese where the environment is Vietnamese and in English elsewhere. */
public final class Language {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle sentences;

    public Language(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle("vn.giamngheo.launcher.messages", locale, NO_FALLBACK);
    }

    /** As POSIX chooses it: LC_ALL before LC_MESSAGES before LANG, the first that is not empty. */
    public static Language of(Map<String, String> environment) {
        String chosen = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return new Language(chosen.startsWith("vi") ? Locale.forLanguageTag("vi") : Locale.ROOT);
    }

    public String say(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), locale).format(values);
    }

    public String say(Trouble trouble) {
        return say(trouble.fault().key(), trouble.values());
    }

    /** All sentences, for the help of the command line. */
    public ResourceBundle sentences() {
        return sentences;
    }

    /** For the {@code Accept-Language} header. */
    public String tag() {
        return locale.equals(Locale.ROOT) ? "en" : locale.toLanguageTag();
    }
}
