package vn.giamngheo.household.citizen;

import static vn.giamngheo.platform.caller.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.audit.Audit;
import vn.giamngheo.platform.caller.Caller;

/** Change of the keys that citizen ids lie under, while everything runs. */
@Path("/api/v1/citizen-id-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMIN)
@Tag(name = "Citizen ids")
class KeyResource {

    private static final int AT_ONCE = 5_000;

    private final CitizenIds citizenIds;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    KeyResource(CitizenIds citizenIds, Audit audit, Caller caller, Clock clock) {
        this.citizenIds = citizenIds;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Keys in use; one without numbers can be taken off the ring")
    public List<KeyView> list() {
        caller.requireCovers("VN", LocalDate.now(clock));
        return citizenIds.keys();
    }

    /** Not kept under an Idempotency-Key: repeating it goes on where the last call ended. */
    @POST
    @Path("/re-encryption")
    @Transactional
    @Operation(summary = "Encipher up to 5,000 numbers of older keys under the current one; repeat until none is left")
    public List<KeyView> reEncrypt() {
        caller.requireCovers("VN", LocalDate.now(clock));
        int done = citizenIds.reEncrypt(AT_ONCE);
        audit.record(
                "citizen-id-keys",
                new Audit.Deed(
                        "CITIZEN_IDS_RE_ENCRYPTED",
                        "citizen-id-keys",
                        caller.subject(),
                        caller.client(),
                        null,
                        null,
                        Map.of("numbers", done)));
        return citizenIds.keys();
    }
}
