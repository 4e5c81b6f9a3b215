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
import vn.giamngheo.platform.problem.InvalidRequest;

/** Applies reforms to this service's map and takes them back, each in one transaction. */
@ApplicationScoped
class Reforms {

    private static final int SECONDS = 300;

    private final Areas areas;
    private final Impacts impacts;
    private final StoredReforms stored;
    private final Caller caller;
    private final Clock clock;

    Reforms(Areas areas, Impacts impacts, StoredReforms stored, Caller caller, Clock clock) {
        this.areas = areas;
        this.impacts = impacts;
        this.stored = stored;
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
        areas.reload();
        var reform = request.reform();
        if (stored.find(reform.id()).isPresent()) {
            throw new ReformExists(reform.id());
        }
        check(reform);
        areas.apply(reform);
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
        caller.requireCovers("VN", LocalDate.now(clock));
    }

    private void check(Reform reform) {
        var faults = ReformCheck.faults(areas.tree(), reform);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
