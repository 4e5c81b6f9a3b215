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
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Events of the whole country: for administrators of the nation. */
@Path("/api/v1/operations/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations")
public class ParkedEventResource {

    private final Parked parked;
    private final Inbox inbox;
    private final Caller caller;
    private final Clock clock;

    ParkedEventResource(Parked parked, Inbox inbox, Caller caller, Clock clock) {
        this.parked = parked;
        this.inbox = inbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** How many parked events were applied. */
    public record Retried(int applied) {}

    @GET
    @Operation(summary = "Events that this service could not apply, oldest first")
    public Page<ParkedEvent> list(@BeanParam @Valid PageRequest page) {
        requireNation();
        var after = page.afterNumber();
        return Page.of(parked.list(after, page.limit() + 1), page.limit(), event ->
                new String[] {String.valueOf(event.seq())});
    }

    @POST
    @Path("/{subject}/retry")
    @Operation(summary = "Apply the parked events of one aggregate again, all or none")
    public Retried retry(@PathParam("subject") String subject) {
        requireNation();
        return new Retried(inbox.retry(subject));
    }

    /** A parked event names no place that could be trusted: that it could not be read is why it is here. */
    private void requireNation() {
        caller.requireCovers("VN", LocalDate.now(clock));
    }
}
