package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.classification.AverageDetermination;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Records incomes where average living standard is determined; the class that each comes to is computed by the standard. */
@ApplicationScoped
class IncomeSurveys {

    private final Surveys surveys;
    private final Moves moves;
    private final AverageDetermination determination;

    IncomeSurveys(Surveys surveys, Moves moves, AverageDetermination determination) {
        this.surveys = surveys;
        this.moves = moves;
        this.determination = determination;
    }

    /** @param pointer where the first form stands: empty for the body itself, otherwise the list that holds them */
    Taken record(Round round, RecordIncomes request, String pointer) {
        return record(round, Step.SURVEY, "/surveyedOn", request, request, pointer);
    }

    /** A recheck that found another income than the survey. */
    Taken recheck(Round round, UUID household, Recheck request) {
        SurveyNotTaken.unless(
                request.scoreA() == null && request.scoreB() == null && request.deprivedIndicators() == null, round);
        if (request.livelihood() == null || request.incomeVndPerMonth() == null) {
            throw new InvalidRequest(
                    new FieldFault(request.livelihood() == null ? "/livelihood" : "/incomeVndPerMonth", "REQUIRED"));
        }
        var form = new IncomeForm(household, request.livelihood(), request.incomeVndPerMonth());
        var forms = new RecordIncomes(request.day(), request.standard(), List.of(form));
        return record(round, Step.RECHECK, request.dayField(), request, forms, "");
    }

    private Taken record(Round round, Step step, String dayField, Object facts, RecordIncomes request, String pointer) {
        SurveyNotTaken.unless(round.kind() == RoundKind.AVERAGE, round);
        LocalDate day = request.surveyedOn();
        moves.checkDay(round, day, dayField);
        var households = request.surveys().stream().map(IncomeForm::householdId).toList();
        return surveys.keep(round, step, day, dayField, facts, households, determine(round, request, pointer));
    }

    private List<Map<String, Object>> determine(Round round, RecordIncomes request, String pointer) {
        var forms = request.surveys();
        var areas =
                surveys.areas(round, forms.stream().map(IncomeForm::householdId).toList());
        var seen = new HashSet<UUID>();
        var results = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            var place = pointer.isEmpty() ? "" : pointer + "/" + i;
            if (!seen.add(form.householdId())) {
                throw new InvalidRequest(new FieldFault(place + "/householdId", "NAMED_TWICE"));
            }
            if (!areas.containsKey(form.householdId())) {
                throw new DossierNotFound(round.id(), form.householdId());
            }
            var income = new AverageDetermination.Income(
                    request.surveyedOn(), request.standard(), form.livelihood(), form.incomeVndPerMonth());
            var verdict = determination.determine(income, areas.get(form.householdId()), place);
            results.add(Map.of(
                    "household_id", form.householdId(),
                    "income", form.incomeVndPerMonth(),
                    "livelihood", form.livelihood(),
                    "classification", verdict.classification(),
                    "standard", verdict.standard()));
        }
        return results;
    }
}
