package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What the events of one transaction say of households, in the order in which they came. */
final class HouseholdBatch {

    private record Key(UUID household, LocalDate validFrom) {}

    private final Map<Key, HouseholdFact> facts = new LinkedHashMap<>();
    private final SortedMap<UUID, Integer> corrections = new TreeMap<>();
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
        changedFrom.merge(household, day, (a, b) -> a.isBefore(b) ? a : b);
    }
}
