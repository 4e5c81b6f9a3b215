package vn.giamngheo.household.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.household.Residences;
import vn.giamngheo.platform.outbox.Outbox;

/** Tells others of operations, each household by itself. Runs in the transaction of its caller. */
@ApplicationScoped
public class Telling {

    private final Outbox outbox;
    private final Residences residences;

    Telling(Outbox outbox, Residences residences) {
        this.outbox = outbox;
        this.residences = residences;
    }

    /** The household is counted in another commune from that day on. */
    public void moved(UUID change, UUID household, LocalDate movedOn) {
        tell(HouseholdChanged.MOVED, change, household, null, movedOn);
    }

    /** @param other the second household of the operation, or null */
    void tell(String type, UUID change, UUID household, UUID other, LocalDate effectiveOn) {
        outbox.publish(
                type,
                household,
                new HouseholdChanged(household, change, other, effectiveOn, residences.timeline(household)));
    }
}
