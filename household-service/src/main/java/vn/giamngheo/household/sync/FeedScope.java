package vn.giamngheo.household.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.caller.Caller;

/** The area of a question about the present: it is one of the present. */
@ApplicationScoped
class FeedScope {

    private final Territory territory;
    private final Caller caller;
    private final Clock clock;

    FeedScope(Territory territory, Caller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param unit of today's map; the caller's own when null, and nothing where that is no longer one */
    Scope of(String unit) {
        var today = LocalDate.now(clock);
        if (unit != null && !unit.isEmpty()) {
            return territory.scope(unit, today);
        }
        return caller.unit() != null && caller.covers(caller.unit(), today)
                ? territory.scope(caller.unit(), today)
                : new Scope(false, List.of());
    }
}
