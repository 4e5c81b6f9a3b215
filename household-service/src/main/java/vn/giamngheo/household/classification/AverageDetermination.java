package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Determines average living standard; nothing is stored here. National limits, no provincial ones. */
@ApplicationScoped
public class AverageDetermination {

    private final Applicable applicable;

    AverageDetermination(Applicable applicable) {
        this.applicable = applicable;
    }

    /**
     * What a survey of income found.
     *
     * @param standard code; the one in force on the day when null
     * @param incomeVndPerMonth per head, real income of the last twelve months without social allowances from the budget
     */
    public record Income(LocalDate surveyedOn, String standard, Livelihood livelihood, long incomeVndPerMonth) {}

    /**
     * @param pointer where the survey stands in the request: empty for the body itself
     * @throws InvalidRequest when the standard does not apply or has no published band, or the income is that of a poor or near-poor
     *     household, which only a review by survey form B tells apart
     */
    public Verdict determine(Income income, Settlement area, String pointer) {
        var standard = applicable.on(income.surveyedOn(), income.standard(), pointer);
        var limits = standard.limits(area);
        if (limits.incomeAverageVndPerMonth().isEmpty()) {
            throw refuse(pointer + "/standard", "AVERAGE_BAND_PENDING", standard.code());
        }
        var found = AveragePolicy.determine(income.livelihood(), income.incomeVndPerMonth(), limits)
                .orElseThrow(() -> refuse(
                        pointer + "/incomeVndPerMonth", "INCOME_OF_POVERTY", limits.incomeNearPoorVndPerMonth()));
        return new Verdict(found, standard.code());
    }

    private static InvalidRequest refuse(String pointer, String code, Object... values) {
        return new InvalidRequest(new FieldFault(pointer, code, values));
    }
}
