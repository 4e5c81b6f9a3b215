package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.giamngheo.reporting.place.Unit;

/** What the events of one transaction say of households, in the order in which they came. */
final class HouseholdBatch {

    private record Key(UUID household, LocalDate validFrom) {}

    private final Map<Key, HouseholdFact> facts = new LinkedHashMap<>();
    private final SortedMap<UUID, HouseholdTimeline> timelines = new TreeMap<>();
    private final SortedMap<UUID, Integer> corrections = new TreeMap<>();
    private final SortedSet<UUID> withdrawn = new TreeSet<>();
    private final SortedMap<UUID, LocalDate> changedFrom = new TreeMap<>();

    void add(HouseholdFact fact) {
        facts.merge(new Key(fact.household(), fact.validFrom()), fact, HouseholdFact::or);
        changed(fact.household(), fact.validFrom());
    }

    /** Holds for what came before, in this transaction or earlier; what comes later speaks for itself. */
    void correct(HouseholdCorrected correction) {
        facts.replaceAll((key, fact) ->
                key.household().equals(correction.householdId()) ? fact.withPersons(correction.persons()) : fact);
        corrections.put(correction.householdId(), correction.persons());
        changed(correction.householdId(), correction.registeredOn());
    }

    /** What it says takes the place of what came before of the same kind. */
    void follow(HouseholdTimeline timeline) {
        timelines.put(timeline.householdId(), timeline);
        changed(timeline.householdId(), timeline.effectiveOn());
    }

    /** As if it had never been told of; what comes later tells of it anew. */
    void withdraw(HouseholdWithdrawn withdrawal) {
        var household = withdrawal.householdId();
        facts.keySet().removeIf(key -> key.household().equals(household));
        timelines.remove(household);
        corrections.remove(household);
        withdrawn.add(household);
        changed(household, withdrawal.effectiveOn());
    }

    /** Everything that was stored of these is to be forgotten. */
    List<UUID> withdrawn() {
        return List.copyOf(withdrawn);
    }

    Collection<HouseholdTimeline> timelines() {
        return timelines.values();
    }

    /** For each unit the first day of which something is told. */
    Map<Unit, LocalDate> beginnings() {
        var days = new HashMap<Unit, LocalDate>();
        facts.values().forEach(fact -> days.merge(fact.unit(), fact.validFrom(), HouseholdBatch::earlier));
        timelines.values().stream()
                .flatMap(timeline -> timeline.timeline().stream())
                .forEach(stay -> days.merge(
                        new Unit(stay.unit(), stay.unitValidFrom()), stay.validFrom(), HouseholdBatch::earlier));
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    List<HouseholdFact> facts() {
        return List.copyOf(facts.values());
    }

    /** Number of persons for all facts that were stored before. */
    SortedMap<UUID, Integer> corrections() {
        return corrections;
    }

    /** For each household the first day whose facts change. */
    SortedMap<UUID, LocalDate> changedFrom() {
        return changedFrom;
    }

    private void changed(UUID household, LocalDate day) {
        changedFrom.merge(household, day, HouseholdBatch::earlier);
    }
}
