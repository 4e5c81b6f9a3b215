package vn.giamngheo.household.certificate;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.household.Register;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.parameter.AsOf;

/** Certificates of a household. */
@Path("/api/v1/households/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Certificates")
class CertificateResource {

    private final Sql sql;
    private final Register register;
    private final Clock clock;

    CertificateResource(Sql sql, Register register, Clock clock) {
        this.sql = sql;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Certificates issued to a household by a day, the latest first; one a decision at most")
    public Page<CertificateView> list(UUID id, @BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        register.requireVisible(id, day);
        return new Page<>(
                sql.query(
                        "select * from household_certificate where household_id = ? and issued_on <= ? order by issued_on desc",
                        CertificateView::of,
                        id,
                        day),
                null);
    }
}
