package vn.giamngheo.household.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.HouseholdNotFound;
import vn.giamngheo.household.household.Today;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Records what households received. Runs in the transaction of its caller. */
@ApplicationScoped
class Supports {

    private final SupportTables tables;
    private final SupportQueries queries;
    private final Recipients recipients;
    private final ProgrammeLines lines;
    private final Deeds deeds;
    private final Today today;

    Supports(
            SupportTables tables,
            SupportQueries queries,
            Recipients recipients,
            ProgrammeLines lines,
            Deeds deeds,
            Today today) {
        this.tables = tables;
        this.queries = queries;
        this.recipients = recipients;
        this.lines = lines;
        this.deeds = deeds;
        this.today = today;
    }

    /** @throws HouseholdNotFound when it was not in the register on the day of the support (404) */
    UUID record(UUID household, RecordSupport support) {
        InvalidRequest.throwIfAny(faults(support.givenOn(), support.line(), support.period()));
        var recipient = recipients.lock(List.of(household), support.givenOn()).get(0);
        if (recipient.unit() == null) {
            throw new HouseholdNotFound(household, support.givenOn());
        }
        recipients.requireCovered(List.of(recipient), support.givenOn());
        var row = SupportRow.of(household, support);
        tables.add(null, List.of(row));
        deeds.record(
                "SUPPORT_RECORDED",
                household,
                recipient.unit(),
                Map.of("supportId", row.id().toString()));
        return row.id();
    }

    /** All of it or nothing. */
    UUID record(RecordSupportList list) {
        InvalidRequest.throwIfAny(faults(list.givenOn(), list.line(), list.period()));
        InvalidRequest.throwIfAny(namedTwice(list.items()));
        var households =
                list.items().stream().map(RecordSupportList.Item::householdId).toList();
        var found = recipients.lock(households, list.givenOn());
        var unknown = new ArrayList<FieldFault>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).unit() == null) {
                unknown.add(new FieldFault("/items/" + i + "/householdId", "NOT_IN_REGISTER", list.givenOn()));
            }
        }
        recipients.requireCovered(Recipients.known(found), list.givenOn());
        InvalidRequest.throwIfAny(unknown);
        var id = Ids.orNext(list.id());
        long amountVnd = list.items().stream()
                .mapToLong(RecordSupportList.Item::amountVnd)
                .sum();
        tables.addList(id, list, amountVnd);
        tables.add(
                id,
                list.items().stream()
                        .map(item -> SupportRow.of(item.householdId(), list.support(item)))
                        .toList());
        write("SUPPORT_LIST_RECORDED", id, found);
        return id;
    }

    /**
     * @throws SupportNotFound when the household has none of this id (404)
     * @throws SupportCancelled when it was cancelled before (409)
     */
    SupportView cancel(UUID household, UUID id, String ifMatch, CancelSupport cancellation) {
        var given = queries.find(household, id).orElseThrow(() -> new SupportNotFound(id));
        var recipient = recipients.lock(List.of(household), given.givenOn()).get(0);
        recipients.requireCovered(List.of(recipient), given.givenOn());
        var support = queries.lock(household, id).orElseThrow();
        Versions.require(ifMatch, support.version());
        if (support.cancelledOn() != null) {
            throw new SupportCancelled(id, support.cancelledOn());
        }
        var faults = today.notInTheFuture("/cancelledOn", cancellation.cancelledOn());
        if (cancellation.cancelledOn().isBefore(support.givenOn())) {
            faults.add(new FieldFault("/cancelledOn", "BEFORE_GIVEN", support.givenOn()));
        }
        InvalidRequest.throwIfAny(faults);
        tables.cancel(id, cancellation);
        deeds.record("SUPPORT_CANCELLED", household, recipient.unit(), Map.of("supportId", id.toString()));
        return queries.find(household, id).orElseThrow();
    }

    /** One entry for each commune, in an order that is the same for everybody. */
    private void write(String action, UUID list, List<Recipients.Recipient> recipients) {
        var counts = new TreeMap<UnitKey, Integer>(UnitKey.ORDER);
        recipients.forEach(recipient -> counts.merge(recipient.unit(), 1, Integer::sum));
        counts.forEach((unit, supports) -> deeds.record(action, list, unit, Map.of("supports", supports)));
    }

    private List<FieldFault> faults(LocalDate givenOn, String line, Period period) {
        var faults = today.notInTheFuture("/givenOn", givenOn);
        faults.addAll(lines.faults(line, givenOn, "/line"));
        if (period != null) {
            faults.addAll(period.faults("/period"));
        }
        return faults;
    }

    private static List<FieldFault> namedTwice(List<RecordSupportList.Item> items) {
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i).householdId())) {
                faults.add(new FieldFault("/items/" + i + "/householdId", "NAMED_TWICE"));
            }
        }
        return faults;
    }
}
