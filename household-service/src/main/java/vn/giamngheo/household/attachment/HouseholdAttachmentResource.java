package vn.giamngheo.household.attachment;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.parameter.AsOf;

/** Photographs and documents of households. */
@Path(HouseholdAttachmentResource.PATH + "/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Attachments")
class HouseholdAttachmentResource {

    static final String PATH = "/api/v1/households";

    private final AttachmentAnswers answers;
    private final Subjects subjects;

    HouseholdAttachmentResource(AttachmentAnswers answers, Subjects subjects) {
        this.answers = answers;
        this.subjects = subjects;
    }

    @GET
    @Operation(summary = "Files of a household, those that were removed among them")
    public Page<AttachmentView> list(@PathParam("id") UUID id, @BeanParam AsOf asOf) {
        return answers.list(subjects.household(id, asOf));
    }

    @GET
    @Path("/{attachmentId}")
    @Operation(summary = "What is known of an attachment of a household")
    @APIResponseSchema(AttachmentView.class)
    public Response find(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId, @BeanParam AsOf asOf) {
        return answers.find(subjects.household(id, asOf), attachmentId);
    }

    @GET
    @Path("/{attachmentId}/content")
    @Produces({FileKind.Types.JPEG, FileKind.Types.PNG, FileKind.Types.PDF})
    @Operation(summary = "The file, checked against the hash that was kept of it")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = FileKind.Types.JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileKind.Types.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileKind.Types.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response content(
            @PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId, @BeanParam AsOf asOf) {
        return answers.content(subjects.household(id, asOf), attachmentId);
    }

    @POST
    @RolesAllowed(OFFICER)
    @Consumes({FileKind.Types.JPEG, FileKind.Types.PNG, FileKind.Types.PDF})
    @Operation(
            summary = "Attach a JPEG, PNG or PDF of at most 10 MiB to a household",
            description =
                    "What a camera wrote beside a picture, such as the place, is not kept; the hash is that of the file without it.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = FileKind.Types.JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = FileKind.Types.PNG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = FileKind.Types.PDF,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream file)
            throws IOException {
        subjects.changedHousehold(id); // before a byte is read: who may not attach here need not send it
        try (var upload = answers.taken(file)) {
            return answers.attachToHousehold(id, name, upload);
        }
    }

    @DELETE
    @Path("/{attachmentId}")
    @Transactional
    @RolesAllowed(OFFICER)
    @Operation(summary = "Remove an attachment of a household: the file goes, a row that says so stays")
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        answers.remove(subjects.changedHousehold(id), attachmentId, ifMatch);
    }
}
