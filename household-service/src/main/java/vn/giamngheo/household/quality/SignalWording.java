package vn.giamngheo.household.quality;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Explains signals in one language. */
final class SignalWording {

    private final Locale locale;
    private final ResourceBundle sentences;

    SignalWording(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle("signals", locale);
    }

    String summary(SignalKind kind, Object... values) {
        return new MessageFormat(sentences.getString(kind + ".summary"), locale).format(values);
    }

    String recommendation(SignalKind kind) {
        return sentences.getString(kind + ".recommendation");
    }
}
