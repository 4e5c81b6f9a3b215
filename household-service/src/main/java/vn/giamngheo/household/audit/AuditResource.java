package vn.giamngheo.household.audit;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.audit.Audit;
import vn.giamngheo.platform.audit.AuditCheck;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** Who did what to the households of an area. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({OVERSIGHT, OFFICER, APPROVER})
@Tag(name = "Audit")
class AuditResource {

    private final Audit audit;
    private final AuditQueries queries;
    private final AuditedUnits units;
    private final Clock clock;

    AuditResource(Audit audit, AuditQueries queries, AuditedUnits units, Clock clock) {
        this.audit = audit;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Path("/audit-entries")
    @Operation(summary = "What was done in a unit and in everything below it, in the order of recording")
    public Page<AuditView> entries(
            @QueryParam("unit") @DefaultValue("VN") String unit,
            @QueryParam("subject") String subject,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var scope = units.of(unit, asOf.orToday(clock));
        var rows = queries.list(scope, subject, page.afterNumber(), page.limit());
        return Page.of(rows, page.limit(), row -> new String[] {Long.toString(row.id())});
    }

    @GET
    @Path("/audit-check")
    @Operation(summary = "Whether every entry of the area follows from the one before")
    public CheckView check(@QueryParam("unit") @DefaultValue("VN") String unit, @BeanParam AsOf asOf) {
        var checks = queries.streams(units.of(unit, asOf.orToday(clock))).stream()
                .map(audit::check)
                .toList();
        return new CheckView(
                checks.size(),
                checks.stream().mapToLong(AuditCheck::entries).sum(),
                checks.stream()
                        .filter(check -> check.brokenAt() != null)
                        .map(check -> new CheckView.Broken(check.stream(), check.brokenAt()))
                        .toList());
    }
}
