package vn.giamngheo.household.review;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Acts on many dossiers of a round at once: one meeting, one posting, one decision. */
@Path(RoundResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICER)
@TransactionConfiguration(timeout = RoundActResource.SECONDS)
@Tag(name = "Review rounds")
class RoundActResource {

    /** A decision on the dossiers of a whole province. */
    static final int SECONDS = 600;

    private static final String PICKED =
            "Picked by place (unit, village, or all of the round), those that are ready are taken; named one by one, all must be.";

    private final Rounds rounds;
    private final RoundQueries queries;
    private final Recording recording;

    RoundActResource(Rounds rounds, RoundQueries queries, Recording recording) {
        this.rounds = rounds;
        this.queries = queries;
        this.recording = recording;
    }

    @POST
    @Path("/surveys")
    @Transactional
    @Idempotent
    @Operation(summary = "Record the survey forms of many households; all or none")
    @APIResponseSchema(value = ActView.class, responseCode = "201")
    public Response survey(UUID id, @NotNull @Valid RecordSurveys request) {
        var round = rounds.lock(id);
        return created(round, recording.survey(round, request, "/surveys"));
    }

    @POST
    @Path("/income-surveys")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record the incomes of many households where average living standard is determined; all or none")
    @APIResponseSchema(value = ActView.class, responseCode = "201")
    public Response surveyIncomes(UUID id, @NotNull @Valid RecordIncomes request) {
        var round = rounds.lock(id);
        return created(round, recording.survey(round, request, "/surveys"));
    }

    @POST
    @Path("/meetings")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a village meeting: agreed by half of those present, or back to the survey",
            description = PICKED)
    @APIResponseSchema(value = ActView.class, responseCode = "201")
    public Response meet(UUID id, @NotNull @Valid HoldMeeting request) {
        return record(id, request);
    }

    @POST
    @Path("/postings")
    @Transactional
    @Idempotent
    @Operation(summary = "Record the public posting of results, for three working days", description = PICKED)
    @APIResponseSchema(value = ActView.class, responseCode = "201")
    public Response post(UUID id, @NotNull @Valid PostResults request) {
        return record(id, request);
    }

    @POST
    @Path("/consultations")
    @Transactional
    @Idempotent
    @Operation(summary = "Record the answer of the district, where there is one", description = PICKED)
    @APIResponseSchema(value = ActView.class, responseCode = "201")
    public Response consult(UUID id, @NotNull @Valid Consult request) {
        return record(id, request);
    }

    @POST
    @Path("/recognitions")
    @Transactional
    @Idempotent
    @RolesAllowed(APPROVER)
    @Operation(
            summary = "Record a decision: classes from its day, certificates for the poor and near-poor",
            description = PICKED)
    @APIResponseSchema(value = ActView.class, responseCode = "201")
    public Response recognise(UUID id, @NotNull @Valid Recognise request) {
        return record(id, request);
    }

    @POST
    @Path("/refusals")
    @Transactional
    @Idempotent
    @RolesAllowed(APPROVER)
    @Operation(summary = "Record written refusals with their reason", description = PICKED)
    @APIResponseSchema(value = ActView.class, responseCode = "201")
    public Response refuse(UUID id, @NotNull @Valid Refuse request) {
        return record(id, request);
    }

    @GET
    @Path("/acts")
    @RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
    @Operation(summary = "Everything that was done in a round, in the order of recording")
    public Page<ActView> acts(UUID id, @BeanParam @Valid PageRequest page) {
        var round = rounds.find(id);
        var rows = queries.acts(round, rounds.scope(round, null), page.afterId(), page.limit());
        return Page.of(rows, page.limit(), act -> new String[] {act.id().toString()});
    }

    @GET
    @Path("/acts/{actId}")
    @RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
    @Operation(summary = "One act of a round")
    public ActView act(UUID id, UUID actId) {
        var round = rounds.find(id);
        return queries.act(round, rounds.scope(round, null), actId).orElseThrow(() -> new ActNotFound(actId));
    }

    private Response record(UUID id, Act act) {
        var round = rounds.lock(id);
        var picked = act.dossiers() == null ? Picked.ALL : act.dossiers();
        return created(round, recording.act(round, act, picked));
    }

    private Response created(Round round, UUID act) {
        return Answers.created(
                round.path() + "/acts/" + act,
                queries.act(round, Scope.EVERYWHERE, act).orElseThrow());
    }
}
