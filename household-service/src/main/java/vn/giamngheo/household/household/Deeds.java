package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.audit.Audit;
import vn.giamngheo.platform.caller.Caller;

/**
 * Writes down who did what to a household, in the chain of its commune. Called last in a transaction: whoever waits for the
 * chain holds nothing that its holder may still want.
 */
@ApplicationScoped
public class Deeds {

    private final Audit audit;
    private final Caller caller;

    Deeds(Audit audit, Caller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /** @param detail no names and no citizen ids */
    public void record(String action, UUID household, UnitKey unit, Map<String, Object> detail) {
        record(action, household.toString(), unit, detail);
    }

    /** One entry for a deed upon many households of a commune. */
    public void recordMany(String action, UnitKey unit, Map<String, Object> detail) {
        record(action, "households", unit, detail);
    }

    private void record(String action, String subject, UnitKey unit, Map<String, Object> detail) {
        audit.record(
                "household/" + unit.code() + "/" + unit.validFrom(),
                new Audit.Deed(
                        action, subject, caller.subject(), caller.client(), unit.code(), unit.validFrom(), detail));
    }
}
