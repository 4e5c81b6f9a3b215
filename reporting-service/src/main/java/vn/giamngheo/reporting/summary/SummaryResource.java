package vn.giamngheo.reporting.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.parameter.AsOf;

@Path("/api/v1/summary")
@Produces({MediaType.APPLICATION_JSON, SummaryResource.TEXT})
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Summary")
class SummaryResource {

    static final String TEXT = "text/plain;charset=utf-8";

    private final Summaries summaries;
    private final Clock clock;

    SummaryResource(Summaries summaries, Clock clock) {
        this.summaries = summaries;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The ministry summary: each plan with place, money, tasks, targets and discrepancies",
            description =
                    "Plans in the caller's area that had begun by that day. As text it fits a terminal of 100 columns, "
                            + "in the language of Accept-Language (vi or en).")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SummaryView.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response summary(@BeanParam AsOf asOf, @Context Request request, @Context HttpHeaders headers) {
        var summary = summaries.on(asOf.orToday(clock));
        var wanted = request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(TEXT))
                .build());
        return wanted.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? Response.ok(summary, MediaType.APPLICATION_JSON).build()
                : Response.ok(
                                SummaryText.of(summary, Words.of(headers.getAcceptableLanguages()), clock.getZone()),
                                TEXT)
                        .build();
    }
}
