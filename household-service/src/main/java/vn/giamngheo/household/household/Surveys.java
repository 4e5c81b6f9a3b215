package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Records what surveys found. Runs in the transaction of its caller. */
@ApplicationScoped
class Surveys {

    private final Households households;
    private final HouseholdQueries queries;
    private final Conditions conditions;
    private final Territory territory;
    private final Deeds deeds;
    private final Clock clock;

    Surveys(
            Households households,
            HouseholdQueries queries,
            Conditions conditions,
            Territory territory,
            Deeds deeds,
            Clock clock) {
        this.households = households;
        this.queries = queries;
        this.conditions = conditions;
        this.territory = territory;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @throws HouseholdNotFound when there is none on that day (404) */
    void record(UUID id, RecordConditions survey) {
        var household = households
                .lock(id, survey.surveyedOn())
                .orElseThrow(() -> new HouseholdNotFound(id, survey.surveyedOn()));
        territory.requireCovers(household.unit(), survey.surveyedOn());
        var faults = new ArrayList<>(
                RegistrationCheck.surveyed(survey.surveyedOn(), household.registeredOn(), LocalDate.now(clock)));
        var known = queries.members(id, survey.surveyedOn()).stream()
                .map(MemberView::id)
                .collect(Collectors.toSet());
        var facts = new HashMap<UUID, MemberFacts>();
        for (int i = 0; i < survey.members().size(); i++) {
            var person = survey.members().get(i);
            if (!known.contains(person.id())) {
                faults.add(new FieldFault("/members/" + i + "/id", "NOT_A_MEMBER"));
            } else if (facts.put(person.id(), person.facts()) != null) {
                faults.add(new FieldFault("/members/" + i + "/id", "NAMED_TWICE"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        conditions.record(id, survey.surveyedOn(), survey.dwelling(), facts);
        deeds.record(
                "HOUSEHOLD_SURVEYED",
                id,
                household.unit(),
                Map.of("surveyedOn", survey.surveyedOn().toString()));
    }
}
