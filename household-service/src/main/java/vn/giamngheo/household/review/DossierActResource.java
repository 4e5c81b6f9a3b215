package vn.giamngheo.household.review;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Acts on one dossier. Each names the version of the dossier that the caller has seen. */
@Path(RoundResource.PATH + "/{id}/dossiers/{householdId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICER)
@Tag(name = "Review rounds")
class DossierActResource {

    private final Dossiers dossiers;
    private final Recording recording;

    DossierActResource(Dossiers dossiers, Recording recording) {
        this.dossiers = dossiers;
        this.recording = recording;
    }

    @POST
    @Path("/surveys")
    @Transactional
    @Idempotent
    @Operation(summary = "Record the survey form; the class is computed by the standard")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response survey(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordSurvey request) {
        return answer(
                dossiers.act(id, householdId, ifMatch, round -> recording.survey(round, request.of(householdId), "")));
    }

    @POST
    @Path("/income-surveys")
    @Transactional
    @Idempotent
    @Operation(summary = "Record the income where average living standard is determined")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response surveyIncome(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordIncome request) {
        return answer(
                dossiers.act(id, householdId, ifMatch, round -> recording.survey(round, request.of(householdId), "")));
    }

    @POST
    @Path("/meetings")
    @Transactional
    @Idempotent
    @Operation(summary = "Record a village meeting: agreed by half of those present, or back to the survey")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response meet(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HoldMeeting request) {
        return act(id, householdId, ifMatch, request);
    }

    @POST
    @Path("/postings")
    @Transactional
    @Idempotent
    @Operation(
            summary =
                    "Record the public posting of the result: three working days, five where average living standard is determined")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response post(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PostResults request) {
        return act(id, householdId, ifMatch, request);
    }

    @POST
    @Path("/complaints")
    @Transactional
    @Idempotent
    @Operation(summary = "Record a complaint about the posted result; dueOn tells until when to look into it")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response complain(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FileComplaint request) {
        return act(id, householdId, ifMatch, request);
    }

    @POST
    @Path("/rechecks")
    @Transactional
    @Idempotent
    @Operation(summary = "Record what looking into the complaint came to; the result is posted again")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response recheck(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Recheck request) {
        return answer(dossiers.act(id, householdId, ifMatch, round -> recording.recheck(round, householdId, request)));
    }

    @POST
    @Path("/consultations")
    @Transactional
    @Idempotent
    @Operation(summary = "Record the answer of the district, where there is one")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response consult(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Consult request) {
        return act(id, householdId, ifMatch, request);
    }

    @POST
    @Path("/recognitions")
    @Transactional
    @Idempotent
    @RolesAllowed(APPROVER)
    @Operation(summary = "Record the decision: the class from its day, a certificate for the poor and near-poor")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response recognise(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Recognise request) {
        return act(id, householdId, ifMatch, request);
    }

    @POST
    @Path("/refusals")
    @Transactional
    @Idempotent
    @RolesAllowed(APPROVER)
    @Operation(summary = "Record a written refusal with its reason")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Response refuse(
            UUID id,
            UUID householdId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Refuse request) {
        return act(id, householdId, ifMatch, request);
    }

    private Response act(UUID id, UUID household, String ifMatch, Act request) {
        refuseOthers(request);
        return answer(
                dossiers.act(id, household, ifMatch, round -> recording.act(round, request, Picked.one(household))));
    }

    /** The address names the dossier; a body that names others was meant for the round. */
    private static void refuseOthers(Act request) {
        if (request.dossiers() != null) {
            throw new InvalidRequest(new FieldFault("/dossiers", "DOSSIER_IN_ADDRESS"));
        }
    }

    private static Response answer(Dossiers.Seen seen) {
        return Answers.created(
                RoundResource.PATH + "/" + seen.dossier().roundId() + "/dossiers/"
                        + seen.dossier().householdId(),
                seen.view(),
                seen.dossier().version());
    }
}
