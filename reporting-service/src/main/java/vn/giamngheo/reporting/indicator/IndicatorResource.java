package vn.giamngheo.reporting.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Indicators")
class IndicatorResource {

    private final Catalogue catalogue;
    private final IndicatorValues values;

    IndicatorResource(Catalogue catalogue, IndicatorValues values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    @GET
    @Path("/indicators")
    @Operation(summary = "What is measured, and how", description = "The whole catalogue on one page")
    public Page<IndicatorView> catalogue() {
        return new Page<>(catalogue.all().stream().map(IndicatorView::of).toList(), null);
    }

    @GET
    @Path("/indicator-values")
    @Operation(
            summary = "Measured values of a unit",
            description =
                    "One item per indicator and period, in the order asked for; with a breakdown one per value of it. "
                            + "A unit outside the caller's area gives no items.")
    public Page<IndicatorValue> values(@BeanParam ValueQuery query) {
        return new Page<>(values.find(query), null);
    }
}
