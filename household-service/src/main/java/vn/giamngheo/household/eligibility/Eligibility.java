package vn.giamngheo.household.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;

/** Answers who is of which class, and writes down that it was asked. Runs in the transaction of its caller. */
@ApplicationScoped
class Eligibility {

    private final Purposes purposes;
    private final StandingQueries queries;
    private final Territory territory;
    private final Accesses accesses;

    Eligibility(Purposes purposes, StandingQueries queries, Territory territory, Accesses accesses) {
        this.purposes = purposes;
        this.queries = queries;
        this.territory = territory;
        this.accesses = accesses;
    }

    List<EligibilityAnswer> ask(Question question) {
        purposes.require(question.purpose(), question.legalBasis());
        var covered = new HashMap<UnitKey, Boolean>();
        var judged = queries.of(question.citizenIds(), question.asOf()).stream()
                .map(standing -> Judged.of(
                        standing,
                        standing.unit() != null
                                && covered.computeIfAbsent(
                                        standing.unit(), unit -> territory.covers(unit, question.asOf()))))
                .toList();
        accesses.record(question, judged);
        return judged.stream().map(Judged::answer).toList();
    }
}
