package vn.giamngheo.household.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.HouseholdNotFound;
import vn.giamngheo.household.household.Today;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.household.support.ProgrammeLines;
import vn.giamngheo.household.support.Recipients;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Plans by which households are accompanied. The household is locked throughout; runs in the transaction of its caller. */
@ApplicationScoped
class Plans {

    private final Sql sql;
    private final PlanQueries queries;
    private final Recipients recipients;
    private final ProgrammeLines lines;
    private final ObjectMapper json;
    private final Deeds deeds;
    private final Caller caller;
    private final Today today;

    Plans(
            Sql sql,
            PlanQueries queries,
            Recipients recipients,
            ProgrammeLines lines,
            ObjectMapper json,
            Deeds deeds,
            Caller caller,
            Today today) {
        this.sql = sql;
        this.queries = queries;
        this.recipients = recipients;
        this.lines = lines;
        this.json = json;
        this.deeds = deeds;
        this.caller = caller;
        this.today = today;
    }

    /** @throws SupportPlanOpen when the household has one that is not at its end (409) */
    PlanView drawUp(UUID household, DrawUpPlan request) {
        var content = request.content();
        var recipient = lock(household, content.validFrom());
        InvalidRequest.throwIfAny(faults(content));
        var id = Ids.orNext(request.id());
        int inserted = sql.update(
                """
                insert into support_plan (id, household_id, goals, body_code, body_name, valid_from, valid_to, planned, state,
                                          changed_on, recorded_at, recorded_by, version)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), 'DRAFT', ?, clock_timestamp(), ?, 0) on conflict do nothing""",
                id,
                household,
                content.goals(),
                content.accompaniedBy().code(),
                content.accompaniedBy().name(),
                content.validFrom(),
                content.validTo(),
                write(content.planned()),
                content.validFrom(),
                caller.subject());
        if (inserted == 0) {
            throw new SupportPlanOpen(household);
        }
        wrote("SUPPORT_PLAN_DRAWN_UP", recipient, id);
        return queries.find(household, id).orElseThrow();
    }

    /** @throws SupportPlanEnded when it is at its end (409) */
    PlanView change(UUID household, UUID id, String ifMatch, PlanContent content) {
        var recipient = lockPlan(household, id);
        var plan = open(household, id, ifMatch);
        lock(household, content.validFrom());
        InvalidRequest.throwIfAny(faults(content));
        sql.update(
                """
                update support_plan set goals = ?, body_code = ?, body_name = ?, valid_from = ?, valid_to = ?,
                       planned = cast(? as jsonb), version = version + 1
                where id = ?""",
                content.goals(),
                content.accompaniedBy().code(),
                content.accompaniedBy().name(),
                content.validFrom(),
                content.validTo(),
                write(content.planned()),
                plan.id());
        wrote("SUPPORT_PLAN_CHANGED", recipient, id);
        return queries.find(household, id).orElseThrow();
    }

    /** @throws PlanStepNotAllowed when it cannot take this step now (409) */
    PlanView take(UUID household, UUID id, String ifMatch, TakeStep step) {
        var recipient = lockPlan(household, id);
        var plan = queries.find(household, id).orElseThrow();
        Versions.require(ifMatch, plan.version());
        var state = PlanPolicy.next(plan.state(), step.step())
                .orElseThrow(() -> new PlanStepNotAllowed(step.step(), plan.state(), plan.allowed()));
        var faults = today.notInTheFuture("/happenedOn", step.happenedOn());
        if (step.happenedOn().isBefore(plan.changedOn())) {
            faults.add(new FieldFault("/happenedOn", "BEFORE_LAST_STEP", plan.changedOn()));
        }
        InvalidRequest.throwIfAny(faults);
        sql.update(
                "update support_plan set state = ?, changed_on = ?, version = version + 1 where id = ?",
                state.name(),
                step.happenedOn(),
                id);
        wrote("SUPPORT_PLAN_" + state, recipient, id);
        return queries.find(household, id).orElseThrow();
    }

    /** Notes are added whatever the version: each stands by itself. */
    PlanView add(UUID household, UUID id, AddNote note) {
        var recipient = lockPlan(household, id);
        InvalidRequest.throwIfAny(today.notInTheFuture("/notedOn", note.notedOn()));
        sql.update("""
                insert into support_plan_note (plan_id, position, noted_on, note, recorded_at, recorded_by)
                values (?, (select coalesce(max(position), 0) + 1 from support_plan_note where plan_id = ?), ?, ?,
                        clock_timestamp(), ?)""", id, id, note.notedOn(), note.note(), caller.subject());
        wrote("SUPPORT_PLAN_NOTED", recipient, id);
        return queries.find(household, id).orElseThrow();
    }

    private Recipients.Recipient lockPlan(UUID household, UUID id) {
        var plan = queries.find(household, id).orElseThrow(() -> new SupportPlanNotFound(id));
        return lock(household, plan.content().validFrom());
    }

    private Recipients.Recipient lock(UUID household, LocalDate day) {
        var recipient = recipients.lock(List.of(household), day).get(0);
        if (recipient.unit() == null) {
            throw new HouseholdNotFound(household, day);
        }
        recipients.requireCovered(List.of(recipient), day);
        return recipient;
    }

    private PlanView open(UUID household, UUID id, String ifMatch) {
        var plan = queries.find(household, id).orElseThrow();
        Versions.require(ifMatch, plan.version());
        if (!PlanPolicy.isOpen(plan.state())) {
            throw new SupportPlanEnded(id, plan.state());
        }
        return plan;
    }

    private List<FieldFault> faults(PlanContent content) {
        var faults = new ArrayList<FieldFault>();
        if (content.validTo() != null && !content.validTo().isAfter(content.validFrom())) {
            faults.add(new FieldFault("/content/validTo", "BEFORE_VALID_FROM"));
        }
        for (int i = 0; i < content.planned().size(); i++) {
            var planned = content.planned().get(i);
            var day = planned.plannedFor() == null ? content.validFrom() : planned.plannedFor();
            faults.addAll(lines.faults(planned.line(), day, "/content/planned/" + i + "/line"));
        }
        return faults;
    }

    private void wrote(String action, Recipients.Recipient recipient, UUID plan) {
        deeds.record(action, recipient.household(), recipient.unit(), Map.of("planId", plan.toString()));
    }

    private String write(List<PlannedSupport> planned) {
        try {
            return json.writeValueAsString(planned);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
