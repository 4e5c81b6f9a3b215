package vn.giamngheo.household.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.giamngheo.household.household.HouseholdRecords;
import vn.giamngheo.household.household.Register;
import vn.giamngheo.household.review.Rounds;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.parameter.AsOf;

/** What files may be attached to, as far as the caller may see it. */
@ApplicationScoped
class Subjects {

    private final Register register;
    private final HouseholdRecords records;
    private final Rounds rounds;
    private final Caller caller;
    private final Clock clock;

    Subjects(Register register, HouseholdRecords records, Rounds rounds, Caller caller, Clock clock) {
        this.register = register;
        this.records = records;
        this.rounds = rounds;
        this.caller = caller;
        this.clock = clock;
    }

    /** To be read: it is in the register and in the caller's area on a day. */
    Subject household(UUID id, AsOf asOf) {
        register.requireVisible(id, asOf.orToday(clock));
        return Subject.household(id, null);
    }

    /** To be changed: locked; 403 outside the caller's area. */
    Subject changedHousehold(UUID id) {
        return Subject.household(id, records.lock(id).unit());
    }

    /** Its files are those of many communes: each sees what was attached by somebody of its own area. */
    Subject round(UUID id) {
        return Subject.round(id, rounds.requireVisible(id), rounds.sight(id));
    }
}
