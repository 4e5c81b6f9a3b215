package vn.giamngheo.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.giamngheo.plan.place.Places;
import vn.giamngheo.plan.register.Register;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.time.Ids;

/** Changes of plans: the row, its revision and its event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanService {

    private final Plans plans;
    private final Places places;
    private final Register register;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PlanService(Plans plans, Places places, Register register, Outbox outbox, Caller caller, Clock clock) {
        this.plans = plans;
        this.places = places;
        this.register = register;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Plan record(RecordPlan request) {
        var plan = new Plan(Ids.orNext(request.id()), request.unit(), request.document());
        requirePlace(plan);
        register.enter(plan);
        announce(plan, null);
        return plan;
    }

    /** The revised plan must lie in the caller's area before and after, because its day of issue may move. */
    Plan revise(UUID id, String ifMatch, RevisePlan request) {
        var plan = plans.locked(id);
        Versions.require(ifMatch, plan.version());
        plan.revise(request.document());
        requirePlace(plan);
        announce(plan, request.reason());
        return plan;
    }

    private void requirePlace(Plan plan) {
        places.require(plan.place(), "/unit");
        places.requireWritable(plan.place());
    }

    private void announce(Plan plan, String reason) {
        register.enter(new PlanRevision(plan, reason, caller.subject(), clock.instant()));
        outbox.publish(PlanAdopted.TYPE, plan.id(), PlanAdopted.of(plan));
    }
}
