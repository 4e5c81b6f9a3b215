package vn.giamngheo.household.certificate;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/v1/certificates/verification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Certificates")
class VerificationResource {

    private final Verifications verifications;
    private final Clock clock;

    VerificationResource(Verifications verifications, Clock clock) {
        this.verifications = verifications;
        this.clock = clock;
    }

    /** Nothing is stored, so there is nothing to keep under an Idempotency-Key. */
    @POST
    @Cache(noStore = true)
    @Operation(
            summary = "Whether a certificate holds on a day, for those who cannot check it themselves",
            description = "Whoever holds the token may ask, wherever the household lives: it was shown to them.")
    public VerificationView verify(@NotNull @Valid VerifyCertificate request) {
        var day = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return verifications.verify(request.token(), day);
    }
}
