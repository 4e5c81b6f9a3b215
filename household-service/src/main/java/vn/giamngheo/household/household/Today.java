package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.platform.problem.FieldFault;

/** Holds days that requests name against the day on which they are sent. */
@ApplicationScoped
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /**
     * What has happened did not happen tomorrow.
     *
     * @return none or one; the caller may add to them
     */
    public List<FieldFault> notInTheFuture(String pointer, LocalDate day) {
        var faults = new ArrayList<FieldFault>();
        if (day.isAfter(LocalDate.now(clock))) {
            faults.add(new FieldFault(pointer, "IN_THE_FUTURE"));
        }
        return faults;
    }
}
