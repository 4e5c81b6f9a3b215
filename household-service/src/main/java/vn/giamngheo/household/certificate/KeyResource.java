package vn.giamngheo.household.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Open to everybody: whoever is shown a certificate checks it with these. */
@Path("/api/v1/certificates/keys")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Certificates")
class KeyResource {

    private static final int AN_HOUR = 3600;

    private final Signer signer;

    KeyResource(Signer signer) {
        this.signer = signer;
    }

    @GET
    @Cache(maxAge = AN_HOUR)
    @SecurityRequirements({})
    @Operation(summary = "Keys that certificates are checked with (JWK set); needs no token")
    public KeySet keys() {
        return new KeySet(signer.keys());
    }
}
