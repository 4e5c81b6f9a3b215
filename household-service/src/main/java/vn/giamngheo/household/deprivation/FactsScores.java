package vn.giamngheo.household.deprivation;

import static vn.giamngheo.household.standard.Limits.POINTS_PER_INDICATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Conditions;
import vn.giamngheo.household.household.LivingConditions;

/** What score B would be by the facts that are known of households, to stand beside what was surveyed. */
@ApplicationScoped
public class FactsScores {

    private final Map<String, Parameters> parameters = ParameterFiles.parameters();
    private final FactsOf facts = new FactsOf(ParameterFiles.retirementAges());
    private final Conditions conditions;

    FactsScores(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * By household; without those of which no facts are known by that day.
     *
     * @param standard whose definitions are applied; empty where they have not been published
     */
    public Map<UUID, FactsScore> of(List<UUID> households, LocalDate day, String standard) {
        var law = parameters.get(standard);
        var scores = new HashMap<UUID, FactsScore>();
        if (law != null) {
            conditions.surveyed(households, day).forEach(found -> scores.put(found.householdId(), score(found, law)));
        }
        return scores;
    }

    private FactsScore score(LivingConditions found, Parameters law) {
        var answers = Definitions.apply(facts.of(found), law).values();
        int certain = (int) answers.stream().filter(Known.YES::equals).count();
        int open = (int) answers.stream().filter(Known.UNKNOWN::equals).count();
        return new FactsScore(certain * POINTS_PER_INDICATOR, (certain + open) * POINTS_PER_INDICATOR);
    }
}
