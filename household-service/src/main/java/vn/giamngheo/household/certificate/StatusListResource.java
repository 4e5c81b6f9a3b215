package vn.giamngheo.household.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Open to everybody, like the keys. It tells of no household: whose place is whose stands in the certificates alone. */
@Path(StatusListResource.PATH)
@Produces(StatusListResource.MEDIA_TYPE)
@PermitAll
@Tag(name = "Certificates")
class StatusListResource {

    static final String PATH = "/api/v1/certificate-status-lists";
    static final String MEDIA_TYPE = "application/statuslist+jwt";

    private static final int FIVE_MINUTES = 300;

    private final StatusLists lists;

    StatusListResource(StatusLists lists) {
        this.lists = lists;
    }

    @GET
    @Path("/{id}")
    @Cache(maxAge = FIVE_MINUTES)
    @SecurityRequirements({})
    @Operation(
            summary = "Which certificates of a list are revoked (Token Status List, signed); needs no token",
            description =
                    "A bit for each of 262,144 certificates. Their places are given out in an order that cannot be told.")
    public String find(int id) {
        return lists.find(id).orElseThrow(() -> new StatusListNotFound(id));
    }
}
