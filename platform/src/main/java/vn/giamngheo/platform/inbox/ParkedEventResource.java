package vn.giamngheo.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/operations/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations")
public class ParkedEventResource {

    private final Parked parked;
    private final Inbox inbox;

    ParkedEventResource(Parked parked, Inbox inbox) {
        this.parked = parked;
        this.inbox = inbox;
    }

    /** How many parked events were applied. */
    public record Retried(int applied) {}

    @GET
    @Operation(summary = "Events that this service could not apply, oldest first")
    public Page<ParkedEvent> list(@BeanParam @Valid PageRequest page) {
        var after = page.afterNumber();
        return Page.of(parked.list(after, page.limit() + 1), page.limit(), event ->
                new String[] {String.valueOf(event.seq())});
    }

    @POST
    @Path("/{subject}/retry")
    @Operation(summary = "Apply the parked events of one aggregate again, all or none")
    public Retried retry(@PathParam("subject") String subject) {
        return new Retried(inbox.retry(subject));
    }
}
