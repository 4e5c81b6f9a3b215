package vn.giamngheo.budget.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/capital-works/{id}/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Capital works")
class ProgressReportResource {

    private final WorkService service;
    private final Works works;

    ProgressReportResource(WorkService service, Works works) {
        this.service = service;
        this.works = works;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.FINANCE})
    @Operation(summary = "Say how far a work is, with photographs by name and hash")
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ReportProgress request) {
        var report = service.report(id, request);
        return Answers.created("/api/v1/capital-works/" + id + "/progress-reports/" + report.id(), report);
    }

    @GET
    @Transactional
    @Operation(summary = "Progress reports of a work, by the day of which they speak")
    public Page<ReportView> list(@PathParam("id") UUID id) {
        var reports = works.reports(works.require(id, LockModeType.NONE).id());
        return new Page<>(reports.stream().map(ProgressReport::view).toList(), null);
    }

    @GET
    @Path("/{report}")
    @Transactional
    @Operation(summary = "One progress report")
    public ReportView report(@PathParam("id") UUID id, @PathParam("report") UUID report) {
        return works.report(works.require(id, LockModeType.NONE).id(), report).view();
    }
}
