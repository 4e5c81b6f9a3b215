package vn.giamngheo.household.eligibility;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import vn.giamngheo.platform.parameter.AsOf;

/** What partners may know of a person: the class of the household, and nothing of anybody else. */
@Path("/api/v1/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({PARTNER, OFFICER, APPROVER})
@Tag(name = "Eligibility")
class EligibilityResource {

    private final Eligibility eligibility;
    private final Clock clock;

    EligibilityResource(Eligibility eligibility, Clock clock) {
        this.eligibility = eligibility;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Cache(noStore = true)
    @Operation(
            summary = "Class of the household that a person belongs to, for a purpose with its legal basis",
            description =
                    "The question is written down, and shown to the household's commune. Prefer POST /eligibility/query: addresses "
                            + "end up in the logs of whatever stands between.")
    public EligibilityView one(
            @QueryParam("citizenId") @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String citizenId,
            @QueryParam("purpose") @NotNull String purpose,
            @QueryParam("legalBasis") @NotNull String legalBasis,
            @BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        return new EligibilityView(
                day,
                eligibility
                        .ask(new Question(purpose, legalBasis, day, List.of(citizenId)))
                        .get(0));
    }

    /** Not kept under an Idempotency-Key: it changes nothing, and an answer given again would be one that nobody wrote down. */
    @POST
    @Path("/query")
    @Transactional
    @Cache(noStore = true)
    @Operation(
            summary = "The same for up to 1,000 people at once, in their order",
            description = "Each person asked about is written down, and shown to the commune of the household.")
    public EligibilityAnswers many(@NotNull @Valid AskEligibility request) {
        var day = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return new EligibilityAnswers(
                day, eligibility.ask(new Question(request.purpose(), request.legalBasis(), day, request.citizenIds())));
    }
}
