package vn.giamngheo.household.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.certificate.CertificateStatus;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.Residences;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.request.RequestId;

/** Tells others of operations, each household by itself, and writes them down in the audit trail. Runs in the transaction of its caller. */
@ApplicationScoped
public class Telling {

    /** HOUSEHOLD_MOVED of {@code vn.giamngheo.household.moved.v1}. */
    private static final String CONTEXT = "vn.giamngheo.";

    private static final String VERSION = ".v1";

    private final Sql sql;
    private final Outbox outbox;
    private final Residences residences;
    private final Households households;
    private final Deeds deeds;
    private final CertificateStatus certificates;

    Telling(
            Sql sql,
            Outbox outbox,
            Residences residences,
            Households households,
            Deeds deeds,
            CertificateStatus certificates) {
        this.sql = sql;
        this.outbox = outbox;
        this.residences = residences;
        this.households = households;
        this.deeds = deeds;
        this.certificates = certificates;
    }

    /** The household is counted in another commune from that day on. */
    public void moved(UUID change, UUID household, LocalDate movedOn) {
        tell(HouseholdChanged.MOVED, change, household, null, movedOn);
    }

    /** As above, of many changes at once. One entry of the audit trail for all of them is its caller's. */
    public void moved(List<UUID> changes) {
        tellAll(HouseholdChanged.MOVED, changes);
    }

    /** Many changes were undone; each of one household. */
    public void reversed(List<UUID> changes) {
        tellAll(HouseholdChanged.REVERSED, changes);
    }

    private void tellAll(String type, List<UUID> changes) {
        var ids = changes.stream().map(UUID::toString).toArray(String[]::new);
        sql.update("""
                insert into outbox_event (id, type, subject, occurred_at, request_id, data)
                select uuidv7(), ?, c.household_id::text, clock_timestamp(), ?, json_build_object(
                    'householdId', c.household_id, 'changeId', c.id, 'effectiveOn', c.effective_on, 'timeline', %s)::text
                from household_change c where c.id = any (cast(? as uuid[]))
                order by c.sequence""".formatted(Residences.timelineJson("c.household_id")), type, RequestId.current(), ids);
        outbox.wakeRelayAfterCommit();
        certificates.refresh(
                "select household_id from household_change where id = any (cast(? as uuid[]))", (Object) ids);
    }

    /** @param other the second household of the operation, or null */
    void tell(String type, UUID change, UUID household, UUID other, LocalDate effectiveOn) {
        outbox.publish(
                type,
                household,
                new HouseholdChanged(household, change, other, effectiveOn, residences.timeline(household)));
        certificates.refresh(household);
        deeds.record(
                type.substring(CONTEXT.length(), type.length() - VERSION.length())
                        .replace('-', '_')
                        .replace('.', '_')
                        .toUpperCase(Locale.ROOT),
                household,
                households.unit(household),
                Map.of("changeId", change.toString(), "effectiveOn", effectiveOn.toString()));
    }
}
