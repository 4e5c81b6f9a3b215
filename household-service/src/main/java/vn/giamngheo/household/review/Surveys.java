package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.classification.Classifier;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.deprivation.FactsScores;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Records survey forms; the class that each comes to is computed by the standard of the day of the survey. */
@ApplicationScoped
class Surveys {

    private static final String RECORD = """
            with found as materialized (
                select * from jsonb_to_recordset(cast(? as jsonb)) as f(household_id uuid, score_a integer, score_b integer,
                                                                       deprived text[], income bigint, livelihood text, at_least integer,
                                                                       at_most integer, classification text, standard text)),
            moved as (
                update review_dossier d set state = ?, version = d.version + 1, changed_on = ?, due_on = null, surveyed_on = ?,
                       surveyed_by = ?, score_a = f.score_a, score_b = f.score_b, deprived = f.deprived,
                       income_vnd_per_month = f.income, livelihood = f.livelihood,
                       facts_score_b_at_least = f.at_least, facts_score_b_at_most = f.at_most,
                       classification = f.classification, standard = f.standard
                from found f
                where f.household_id = d.household_id and %s
                returning d.household_id, d.version, old.state as from_state, jsonb_strip_nulls(to_jsonb(f) - 'household_id') as result)
            insert into review_step (act_id, household_id, round_id, version, from_state, to_state, result)
            select ?, household_id, ?, version, from_state, ?, result from moved""";

    private final Sql sql;
    private final Acts acts;
    private final Moves moves;
    private final Readiness readiness;
    private final Classifier classifier;
    private final FactsScores facts;
    private final Telling telling;
    private final Caller caller;

    Surveys(
            Sql sql,
            Acts acts,
            Moves moves,
            Readiness readiness,
            Classifier classifier,
            FactsScores facts,
            Telling telling,
            Caller caller) {
        this.sql = sql;
        this.acts = acts;
        this.moves = moves;
        this.readiness = readiness;
        this.classifier = classifier;
        this.facts = facts;
        this.telling = telling;
        this.caller = caller;
    }

    Taken record(Round round, RecordSurveys request, String pointer) {
        SurveyNotTaken.unless(round.kind() != RoundKind.AVERAGE, round);
        return record(
                round,
                Step.SURVEY,
                request.surveyedOn(),
                "/surveyedOn",
                request,
                new Forms(request.standard(), request.surveys(), pointer));
    }

    /** A recheck that found other points than the survey. */
    Taken recheck(Round round, UUID household, Recheck request) {
        SurveyNotTaken.unless(round.kind() != RoundKind.AVERAGE && request.livelihood() == null, round);
        if (request.scoreA() == null || request.scoreB() == null) {
            throw new InvalidRequest(new FieldFault(request.scoreA() == null ? "/scoreA" : "/scoreB", "BOTH_SCORES"));
        }
        var form = new SurveyForm(
                household,
                request.scoreA(),
                request.scoreB(),
                request.deprivedIndicators(),
                request.incomeVndPerMonth());
        var forms = new Forms(request.standard(), List.of(form), "");
        return record(round, Step.RECHECK, request.day(), request.dayField(), request, forms);
    }

    /** @param pointer where the first form stands: empty for the body itself, otherwise the list that holds them */
    private record Forms(String standard, List<SurveyForm> all, String pointer) {

        String pointer(int index) {
            return pointer.isEmpty() ? "" : pointer + "/" + index;
        }

        List<UUID> households() {
            return all.stream().map(SurveyForm::householdId).toList();
        }
    }

    private Taken record(Round round, Step step, LocalDate day, String dayField, Object facts, Forms forms) {
        moves.checkDay(round, day, dayField);
        return keep(round, step, day, dayField, facts, forms.households(), classify(round, day, forms));
    }

    /** @param results what was found, a row for each of the households: the columns of the statement that are known */
    Taken keep(
            Round round,
            Step step,
            LocalDate day,
            String dayField,
            Object facts,
            List<UUID> households,
            List<Map<String, Object>> results) {
        var picking = Picking.byName(round, households);
        var ready = picking.ready(readiness.groups(round, picking, step, day, true), step, day);
        var act = acts.add(round, step, day, facts);
        var target = DossierPolicy.target(step).name();
        var values = new ArrayList<Object>(Arrays.asList(acts.write(results), target, day, day, caller.subject()));
        values.addAll(ready.values());
        values.addAll(List.of(act, round.id(), target));
        int moved = sql.update(RECORD.formatted(ready.condition()), values.toArray());
        moves.requireAll(round, households, day, dayField, moved);
        acts.count(act, moved);
        var taken = Taken.by(act, households, moved);
        if (step == Step.SURVEY) {
            telling.surveyed(taken);
        }
        return taken;
    }

    private List<Map<String, Object>> classify(Round round, LocalDate day, Forms forms) {
        var areas = areas(round, forms.households());
        var seen = new HashSet<UUID>();
        var results = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < forms.all().size(); i++) {
            var form = forms.all().get(i);
            if (!seen.add(form.householdId())) {
                throw new InvalidRequest(new FieldFault(forms.pointer(i) + "/householdId", "NAMED_TWICE"));
            }
            if (!areas.containsKey(form.householdId())) {
                throw new DossierNotFound(round.id(), form.householdId());
            }
            var review = new Review(
                    day,
                    forms.standard(),
                    form.scoreA(),
                    form.scoreB(),
                    form.deprivedIndicators(),
                    form.incomeVndPerMonth());
            var verdict = classifier.classify(review, areas.get(form.householdId()), forms.pointer(i));
            var result = new HashMap<String, Object>();
            result.put("household_id", form.householdId());
            result.put("score_a", form.scoreA());
            result.put("score_b", form.scoreB());
            result.put("deprived", form.deprivedIndicators());
            result.put("income", form.incomeVndPerMonth());
            result.put("classification", verdict.classification());
            result.put("standard", verdict.standard());
            results.add(result);
        }
        putFacts(results, day);
        return results;
    }

    /** Beside each result what the facts of the household would give. */
    private void putFacts(List<Map<String, Object>> results, LocalDate day) {
        var byStandard = results.stream().collect(Collectors.groupingBy(result -> (String) result.get("standard")));
        byStandard.forEach((standard, some) -> {
            var scores = facts.of(
                    some.stream()
                            .map(result -> (UUID) result.get("household_id"))
                            .toList(),
                    day,
                    standard);
            for (var result : some) {
                var score = scores.get((UUID) result.get("household_id"));
                if (score != null) {
                    result.put("at_least", score.atLeast());
                    result.put("at_most", score.atMost());
                }
            }
        });
    }

    Map<UUID, Settlement> areas(Round round, List<UUID> households) {
        var picking = Picking.byName(round, households);
        var areas = new HashMap<UUID, Settlement>();
        sql.query(
                "select d.household_id, d.area from review_dossier d where " + picking.condition(),
                row -> areas.put(row.getObject(1, UUID.class), Settlement.valueOf(row.getString(2))),
                picking.values().toArray());
        return areas;
    }
}
