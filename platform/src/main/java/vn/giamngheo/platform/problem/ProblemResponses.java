package vn.giamngheo.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.platform.request.RequestId;

/** Puts a fault into the words of the caller's language and into the shape of RFC 9457. */
@ApplicationScoped
class ProblemResponses {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ProblemTexts texts;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemResponses(ProblemTexts texts, HttpHeaders headers, UriInfo uri) {
        this.texts = texts;
        this.headers = headers;
        this.uri = uri;
    }

    Response of(Fault fault) {
        var locale = locale();
        var errors = fault.fields().stream()
                .map(f -> new ProblemError(
                        f.pointer(),
                        f.code(),
                        texts.find(locale, "field." + f.code(), f.values()).orElse(f.code())))
                .toList();
        return answer(fault.status(), fault.slug(), errors, fault.values());
    }

    Response answer(int status, String slug, List<ProblemError> errors, Object... values) {
        var locale = locale();
        var problem = new Problem(
                "/problems/" + slug,
                texts.find(locale, slug + ".title", values).orElse(slug),
                status,
                texts.find(locale, slug + ".detail", values).orElse(null),
                uri.getRequestUri().getRawPath(),
                RequestId.current(),
                errors);
        var response = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(problem);
        return status == 401
                ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
                : response.build();
    }

    /** English where the caller prefers it; Vietnamese for everybody else. */
    Locale locale() {
        for (var wanted : headers.getAcceptableLanguages()) {
            if (wanted.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
            if (wanted.getLanguage().equals("vi")) {
                return VIETNAMESE;
            }
        }
        return VIETNAMESE;
    }
}
