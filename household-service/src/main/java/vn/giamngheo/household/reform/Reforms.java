package vn.giamngheo.household.reform;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.area.Reform;
import vn.giamngheo.platform.area.ReformCheck;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Applies reforms to this service's map and takes them back, each in one transaction with the event that tells the others. */
@ApplicationScoped
class Reforms {

    private static final int SECONDS = 300;

    /** The map is one aggregate, so that reforms arrive in the order in which they were applied. */
    private static final String ROOT = "VN";

    /** Event: the map changes on a day. Its data is the document of the reform, as it was applied. */
    private static final String APPLIED = "vn.giamngheo.household.reform-applied.v1";

    private final Areas areas;
    private final Impacts impacts;
    private final StoredReforms stored;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Reforms(Areas areas, Impacts impacts, StoredReforms stored, Outbox outbox, Caller caller, Clock clock) {
        this.areas = areas;
        this.impacts = impacts;
        this.stored = stored;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing is written. */
    ReformView preview(ApplyReform request) {
        requireNation();
        var reform = request.reform();
        check(reform);
        return ReformView.of(reform, false, impacts.of(reform, areas.tree().after(reform)));
    }

    /** @throws ReformExists when it was applied before under another key (409) */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Idempotent
    Response apply(ApplyReform request) {
        requireNation();
        stored.lock();
        areas.refresh();
        var reform = request.reform();
        if (stored.find(reform.id()).isPresent()) {
            throw new ReformExists(reform.id());
        }
        check(reform);
        areas.apply(reform);
        outbox.publish(APPLIED, ROOT, reform);
        var view = ReformView.of(reform, true, impacts.of(reform, areas.tree().after(reform)));
        return Answers.created(ReformResource.PATH + "/" + reform.id(), view);
    }

    /** @throws ReformInForce from its first day on (409) */
    @Transactional
    void undo(UUID id) {
        requireNation();
        stored.lock();
        var reform = find(id);
        if (!LocalDate.now(clock).isBefore(reform.effectiveOn())) {
            throw new ReformInForce(id, reform.effectiveOn());
        }
        if (stored.isFollowed(reform)) {
            throw new ReformFollowed(id);
        }
        areas.undo(id);
        outbox.publish(ReformWithdrawn.TYPE, ROOT, new ReformWithdrawn(id, reform.effectiveOn()));
    }

    ReformView view(UUID id) {
        return view(find(id));
    }

    ReformView view(Reform reform) {
        return ReformView.of(reform, true, impacts.of(reform, areas.tree()));
    }

    private Reform find(UUID id) {
        return stored.find(id).orElseThrow(() -> new ReformNotFound(id));
    }

    void requireNation() {
        caller.requireCovers(ROOT, LocalDate.now(clock));
    }

    private void check(Reform reform) {
        var faults = ReformCheck.faults(areas.tree(), reform);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
