package vn.giamngheo.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the {@code type} of a problem leads; callers come here through the gateway, which asks each service in turn. */
@Path("/problems/{slug: [a-z0-9-]{1,80}}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ProblemTypeResource {

    private static final Object[] ANY = {"…", "…", "…", "…"};

    private final ProblemTexts texts;
    private final ProblemResponses responses;

    ProblemTypeResource(ProblemTexts texts, ProblemResponses responses) {
        this.texts = texts;
        this.responses = responses;
    }

    /** @param detail with an ellipsis for what differs from case to case */
    record ProblemType(String type, String title, String detail) {}

    @GET
    @Operation(hidden = true)
    public Response type(String slug) {
        var locale = responses.locale();
        var title = texts.find(locale, slug + ".title", ANY).orElseThrow(NotFoundException::new);
        var detail = texts.find(locale, slug + ".detail", ANY).orElse(null);
        return Response.ok(new ProblemType("/problems/" + slug, title, detail))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .build();
    }
}
