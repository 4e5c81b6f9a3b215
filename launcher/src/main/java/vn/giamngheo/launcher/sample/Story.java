package vn.giamngheo.launcher.sample;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/** Tells the terminal what is loaded, in its language. */
final class Story {

    private final Consumer<String> lines;
    private final Locale locale;
    private final ResourceBundle sentences;

    Story(Consumer<String> lines, String language) {
        this.lines = lines;
        this.locale = Locale.forLanguageTag(language);
        this.sentences = ResourceBundle.getBundle(
                "sample.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    void tell(String key, Object... values) {
        lines.accept(new MessageFormat(sentences.getString(key), locale).format(values));
    }
}
