package vn.giamngheo.budget.auditor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Roles;

@Path("/api/v1/ledger-audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class LedgerAuditResource {

    private final Auditor auditor;
    private final SumAuditor sums;

    LedgerAuditResource(Auditor auditor, SumAuditor sums) {
        this.auditor = auditor;
        this.sums = sums;
    }

    @GET
    @Operation(
            summary = "Derive all balances of the caller's area anew from the entries and compare",
            description = "Reads every entry of the area: for an inspection, not for a screen.")
    public AuditView audit() {
        var audit = auditor.audit();
        sums.drop(audit.differingSums());
        return audit;
    }
}
