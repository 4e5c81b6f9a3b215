package vn.giamngheo.household.certificate;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import vn.giamngheo.household.household.Register;
import vn.giamngheo.platform.parameter.AsOf;

/** What is printed on a certificate, or shown on a telephone. */
@Path("/api/v1/households/{id}/certificates/{issuedOn}/token")
@RolesAllowed({OFFICER, APPROVER})
@Tag(name = "Certificates")
class TokenResource {

    private static final String JOSE = "application/jose";
    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";
    private static final MediaType[] FORMS = {MediaType.valueOf(JOSE), MediaType.valueOf(PNG), MediaType.valueOf(SVG)};

    private final CertificateTokens tokens;
    private final Register register;
    private final Clock clock;

    TokenResource(CertificateTokens tokens, Register register, Clock clock) {
        this.tokens = tokens;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Produces({JOSE, PNG, SVG})
    @Cache(noStore = true)
    @Operation(
            summary = "A certificate as a signed token (JWS), or as the QR code of it",
            description =
                    "It is checked without a network by the keys of /certificates/keys and the list that it names.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JOSE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING))
            })
    public Response make(UUID id, LocalDate issuedOn, @BeanParam AsOf asOf, Request request) {
        var day = asOf.orToday(clock);
        register.requireVisible(id, day);
        var form = request.selectVariant(Variant.mediaTypes(FORMS).build());
        if (form == null) {
            throw new NotAcceptableException();
        }
        var token = tokens.make(id, issuedOn, day);
        return Response.ok(content(token, form.getMediaType().toString()), form.getMediaType())
                .build();
    }

    private static byte[] content(String token, String form) {
        return switch (form) {
            case PNG -> QrCode.of(token).png();
            case SVG -> QrCode.of(token).svg();
            default -> token.getBytes(StandardCharsets.US_ASCII);
        };
    }
}
