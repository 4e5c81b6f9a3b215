package vn.giamngheo.plan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.plan.query.RecordedOrder;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Organisations", description = "Bodies that lead or co-ordinate tasks (đơn vị chủ trì, phối hợp)")
class OrganisationResource {

    private final Organisations organisations;

    OrganisationResource(Organisations organisations) {
        this.organisations = organisations;
    }

    @GET
    @Transactional
    @Operation(summary = "Bodies named in the plans of the caller's area")
    public Page<OrganisationView> list(
            @Parameter(description = "Only bodies named in plans of this unit and those below it") @QueryParam("unit")
                    String unit,
            @BeanParam @Valid PageRequest page) {
        var rows = organisations.list(unit, RecordedOrder.after(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> RecordedOrder.key(row.seq())).map(Organisation::view);
    }
}
