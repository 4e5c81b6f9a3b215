package vn.giamngheo.household.support;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Support that may have been given twice. */
@Path("/api/v1/support-overlaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Support")
class OverlapResource {

    private final OverlapQueries queries;

    OverlapResource(OverlapQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            summary =
                    "Pairs of supports of one household that may be one thing given twice, with a common day in a period",
            description =
                    "One content by two programme lines, or by one and by none of the programmes. A reason to look, not a"
                            + " finding. The households are those of the unit on the last day.")
    public Page<SupportOverlap> list(@BeanParam @Valid OverlapPeriod period, @BeanParam @Valid PageRequest page) {
        return Page.of(queries.list(period.checked(), page), page.limit(), OverlapQueries::key);
    }
}
