package vn.giamngheo.household.classification;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Language of the sentences that a caller reads. */
public final class Language {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Language() {}

    /** English where the caller prefers it; Vietnamese for everybody else. */
    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> wanted.getLanguage().equals("en")
                        || wanted.getLanguage().equals("vi"))
                .findFirst()
                .map(wanted -> wanted.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE)
                .orElse(VIETNAMESE);
    }
}
