package vn.giamngheo.household.household;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.citizen.CitizenIds;
import vn.giamngheo.platform.parameter.AsOf;

@Path("/api/v1/households/{id}/members/{memberId}/citizen-id-readings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({OFFICER, APPROVER})
@Tag(name = "Citizen ids")
class CitizenIdResource {

    private final Register register;
    private final HouseholdQueries queries;
    private final CitizenIds citizenIds;
    private final Deeds deeds;
    private final Clock clock;

    CitizenIdResource(Register register, HouseholdQueries queries, CitizenIds citizenIds, Deeds deeds, Clock clock) {
        this.register = register;
        this.queries = queries;
        this.citizenIds = citizenIds;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Not kept under an Idempotency-Key: the stored answer would hold the number in the clear. */
    @POST
    @Transactional
    @Operation(
            summary = "Read the citizen id of a member unmasked",
            description = "The reading is written to the audit trail with its purpose, or nothing is answered.")
    public CitizenIdView read(UUID id, UUID memberId, @BeanParam AsOf asOf, @NotNull @Valid ReadCitizenId reading) {
        var day = asOf.orToday(clock);
        var household = register.visible(id, day);
        if (queries.members(id, day).stream().noneMatch(member -> member.id().equals(memberId))) {
            throw new HouseholdNotFound(id, day);
        }
        var numbers = citizenIds.read(memberId);
        deeds.record(
                "CITIZEN_ID_READ",
                id,
                household.unit(),
                Map.of("memberId", memberId.toString(), "purpose", reading.purpose()));
        return new CitizenIdView(memberId, numbers.current(), numbers.previous());
    }
}
