package vn.giamngheo.budget.mobilised;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.After;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/mobilised-resources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Money outside the budget")
class MobilisedResourceResource {

    private final Resources resources;

    MobilisedResourceResource(Resources resources) {
        this.resources = resources;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(summary = "Record a source of money outside the budget")
    @APIResponseSchema(value = ResourceView.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordResource request) {
        var resource = resources.record(request);
        return Answers.created("/api/v1/mobilised-resources/" + resource.id(), resource);
    }

    @GET
    @Transactional
    @Operation(summary = "Mobilised resources of a unit's year: pledged, received, spent")
    public Page<ResourceView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        var rows = resources.list(filter.unit(), filter.year(), After.id(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One mobilised resource")
    public ResourceView resource(@PathParam("id") UUID id) {
        return resources.view(id);
    }

    @POST
    @Path("/{id}/movements")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record what was pledged, received or spent",
            description = "Below zero takes back. 409 when more would be spent than was received.")
    @APIResponseSchema(value = Movement.View.class, responseCode = "201")
    public Response move(@PathParam("id") UUID id, @Valid @NotNull RecordMovement request) {
        var movement = resources.move(id, request);
        return Answers.created("/api/v1/mobilised-resources/" + id + "/movements", movement);
    }

    @GET
    @Path("/{id}/movements")
    @Transactional
    @Operation(summary = "What happened to a mobilised resource, in the order of recording")
    public Page<Movement.View> movements(@PathParam("id") UUID id) {
        return new Page<>(resources.movements(id).stream().map(Movement::view).toList(), null);
    }
}
