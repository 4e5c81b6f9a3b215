package vn.giamngheo.household.bulk;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.classification.Language;
import vn.giamngheo.platform.parameter.AsOf;

/** Households of an area as a file that an import takes. */
@Path("/api/v1/household-exports")
@RolesAllowed({OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Household imports")
class ExportResource {

    private final Exports exports;
    private final Clock clock;

    ExportResource(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @Produces({FileFormat.MediaTypes.NDJSON, FileFormat.MediaTypes.CSV, FileFormat.MediaTypes.XLSX})
    @Operation(
            summary = "The households of an area on a day, as a file that an import takes",
            description = "Each with its members, its living conditions and its class of that day: the review or the"
                    + " determination that it rests on. Without citizen ids."
                    + " A household that moved begins with its residence of that day. What is taken away is written in the"
                    + " audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "The file, in one stream",
            content = {
                @Content(mediaType = FileFormat.MediaTypes.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = FileFormat.MediaTypes.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @QueryParam("unit") @NotBlank String unit,
            @BeanParam @Valid AsOf asOf,
            @Parameter(schema = @Schema(enumeration = {"ndjson", "csv", "xlsx"}))
                    @QueryParam("format")
                    @DefaultValue("ndjson")
                    FileFormat format,
            @Context HttpHeaders headers) {
        var day = asOf.orToday(clock);
        var export = exports.begin(unit, day, format, Language.of(headers));
        StreamingOutput content = out -> exports.write(export, out);
        return format.answer(content, "households-" + unit.replaceAll("[^A-Za-z0-9]", "") + "-" + day);
    }
}
