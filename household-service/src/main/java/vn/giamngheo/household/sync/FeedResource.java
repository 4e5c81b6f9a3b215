package vn.giamngheo.household.sync;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed, for those who keep a copy of the households of their area. */
@Path("/api/v1/households/changes")
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Synchronisation")
class FeedResource {

    private static final MediaType LINES = MediaType.valueOf(FeedStream.MEDIA_TYPE);

    private final Feed feed;
    private final FeedScope scope;
    private final ObjectMapper json;
    private final ManagedExecutor executor;

    FeedResource(Feed feed, FeedScope scope, ObjectMapper json, ManagedExecutor executor) {
        this.feed = feed;
        this.scope = scope;
        this.json = json;
        this.executor = executor;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FeedStream.MEDIA_TYPE})
    @Operation(
            summary =
                    "Households that changed after a cursor, each as it is now, in the order of commits and without gaps",
            description =
                    "Begin without a cursor: that is the whole area. Go on while there is more, keep the last cursor, come back"
                            + " with it later. 410 when the area or the database is no longer the one of the cursor: drop what you hold and"
                            + " begin anew. As application/x-ndjson everything comes in one answer, an item a line, with lines {\"nextCursor\"}"
                            + " between them and at the end.")
    @APIResponse(
            responseCode = "200",
            description = "What changed",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FeedPage.class)),
                @Content(mediaType = FeedStream.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "410", ref = "Problem")
    public Response changes(
            @Parameter(description = "Cursor of an earlier answer; the whole area when left out") @QueryParam("after")
                    String after,
            @Parameter(description = "Unit of today's map; the caller's own when left out", example = "20044")
                    @QueryParam("unit")
                    String unit,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @Context HttpHeaders headers) {
        var area = FeedArea.of(scope.of(unit));
        var cursor = feed.cursor(after, area);
        if (asksForLines(headers)) {
            return Response.ok(new FeedStream(feed, area, cursor, json, executor), LINES)
                    .build();
        }
        var rows = feed.rows(cursor, area, limit + 1);
        var told = rows.subList(0, Math.min(limit, rows.size()));
        var next = told.isEmpty() ? cursor : cursor.at(told.get(told.size() - 1));
        var page = new FeedPage(feed.items(told, area), next.text(), rows.size() > limit);
        return Response.ok(page, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static boolean asksForLines(HttpHeaders headers) {
        var wanted = headers.getAcceptableMediaTypes().get(0);
        return !wanted.isWildcardSubtype() && wanted.isCompatible(LINES);
    }
}
