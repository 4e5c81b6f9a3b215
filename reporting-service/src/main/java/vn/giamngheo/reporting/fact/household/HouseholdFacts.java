package vn.giamngheo.reporting.fact.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.reporting.database.BeforeCommit;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Unit;

/**
 * Dated facts of households, written a transaction at a time: the households that the events speak of are taken out of the
 * counters, changed, and put back. The order in which a household's dates arrive does not matter.
 */
@ApplicationScoped
class HouseholdFacts {

    private final Sql sql;
    private final BeforeCommit beforeCommit;
    private final HouseholdCounters counters;
    private final HouseholdStays stays;
    private final ChangedUnits changes;

    HouseholdFacts(
            Sql sql,
            BeforeCommit beforeCommit,
            HouseholdCounters counters,
            HouseholdStays stays,
            ChangedUnits changes) {
        this.sql = sql;
        this.beforeCommit = beforeCommit;
        this.counters = counters;
        this.stays = stays;
        this.changes = changes;
    }

    /** Has the fact written when the running transaction commits. */
    void add(HouseholdFact fact) {
        batch().add(fact);
    }

    /** Has what was written before put right when the running transaction commits. */
    void correct(HouseholdCorrected correction) {
        batch().correct(correction);
    }

    /** Has the household's time in the register written when the running transaction commits. */
    void follow(HouseholdTimeline timeline) {
        batch().follow(timeline);
    }

    /** Has the household forgotten when the running transaction commits. */
    void withdraw(HouseholdWithdrawn withdrawal) {
        batch().withdraw(withdrawal);
    }

    private HouseholdBatch batch() {
        return beforeCommit.collect(HouseholdFacts.class, HouseholdBatch::new, this::write);
    }

    private void write(HouseholdBatch batch) {
        var households = List.copyOf(batch.changedFrom().keySet());
        var days = List.copyOf(batch.changedFrom().values());

        oneAtATime();
        counters.takeOut(households);
        changes.markHouseholds(households, days);
        stays.takeOut(households);
        forget(batch.withdrawn());
        correct(List.copyOf(batch.corrections().entrySet()));
        store(batch.facts());
        stays.replace(batch.timelines());
        stays.apply(households);
        connect(households);
        counters.putIn(households);
        changes.markHouseholds(households, days);
        noteUnits(batch.beginnings());
    }

    /** Two replicas that change the same counters in different order would lock each other out. */
    private void oneAtATime() {
        sql.read(row -> true, "select pg_advisory_xact_lock(hashtext('household_fact'))");
    }

    private void forget(List<UUID> households) {
        if (!households.isEmpty()) {
            for (var table : List.of("household_fact", "household_stay", "household_timeline")) {
                sql.write("delete from " + table + " where household_id = any (?)", Column.uuids(households));
            }
        }
    }

    private void correct(List<Map.Entry<UUID, Integer>> corrections) {
        if (!corrections.isEmpty()) {
            sql.write(
                    """
                    update household_fact set persons = correction.persons
                    from unnest(?::uuid[], ?::bigint[]) as correction(household_id, persons)
                    where household_fact.household_id = correction.household_id""",
                    Column.uuids(corrections, Map.Entry::getKey),
                    Column.numbers(corrections, Map.Entry::getValue));
        }
    }

    private void store(List<HouseholdFact> facts) {
        sql.write(
                """
                insert into household_fact
                    (household_id, valid_from, unit, unit_from, area, persons, classification, standard, deprived)
                select household_id, valid_from, unit, unit_from, area, persons, classification, standard,
                       string_to_array(deprived, ',')
                from unnest(?::uuid[], ?::date[], ?::text[], ?::date[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[])
                    as fact(household_id, valid_from, unit, unit_from, area, persons, classification, standard, deprived)
                on conflict (household_id, valid_from) do update
                set unit = excluded.unit, unit_from = excluded.unit_from, area = excluded.area, persons = excluded.persons,
                    classification = excluded.classification, standard = excluded.standard, deprived = excluded.deprived
                where excluded.classification is not null or household_fact.classification is null""",
                Column.uuids(facts, HouseholdFact::household),
                Column.days(facts, HouseholdFact::validFrom),
                Column.texts(facts, fact -> fact.unit().code()),
                Column.days(facts, fact -> fact.unit().validFrom()),
                Column.texts(facts, HouseholdFact::area),
                Column.numbers(facts, HouseholdFact::persons),
                Column.texts(facts, HouseholdFact::classification),
                Column.texts(facts, HouseholdFact::standard),
                Column.texts(facts, fact -> String.join(",", fact.deprived())));
    }

    /** Lets each fact end where the household's next one begins, or where the household leaves. */
    private void connect(List<UUID> households) {
        sql.write("""
                update household_fact fact set valid_to = connected.next
                from (select f.household_id, f.valid_from,
                             least(lead(f.valid_from) over (partition by f.household_id order by f.valid_from),
                                   s.valid_to) as next
                      from household_fact f
                      left join household_stay s on s.household_id = f.household_id and s.valid_from <= f.valid_from
                           and (s.valid_to is null or s.valid_to > f.valid_from)
                      where f.household_id = any (?)) connected
                where fact.household_id = connected.household_id and fact.valid_from = connected.valid_from
                  and fact.valid_to is distinct from connected.next""", Column.uuids(households));
    }

    private void noteUnits(Map<Unit, LocalDate> beginnings) {
        beginnings.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().code()))
                .forEach(entry -> changes.note(Family.POVERTY, entry.getKey(), entry.getValue()));
    }
}
