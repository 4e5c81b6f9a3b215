package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.standard.Limits;
import vn.giamngheo.household.standard.LowIncomeLimits;
import vn.giamngheo.household.standard.Overrides;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.SourceStatus;
import vn.giamngheo.household.standard.StandardOverride;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Answers what a household would be, and why; stores nothing. */
@ApplicationScoped
class Evaluations {

    private final Applicable applicable;
    private final SurveyCheck check;
    private final Overrides overrides;
    private final LowIncomeLimits lowIncome;
    private final Points points;
    private final Areas areas;
    private final Clock clock;

    Evaluations(
            Applicable applicable,
            SurveyCheck check,
            Overrides overrides,
            LowIncomeLimits lowIncome,
            Points points,
            Areas areas,
            Clock clock) {
        this.applicable = applicable;
        this.check = check;
        this.overrides = overrides;
        this.lowIncome = lowIncome;
        this.points = points;
        this.areas = areas;
        this.clock = clock;
    }

    EvaluationView evaluate(EvaluateClassification asked, Locale locale) {
        var asOf = asked.asOf() == null ? LocalDate.now(clock) : asked.asOf();
        var question = points.scored(asked, asOf);
        if (!question.byScores() && !question.byIncome()) {
            throw refuse("", "EITHER_SCORES_OR_INCOME");
        }
        var unit = question.unit() == null ? null : unit(question.unit(), asOf);
        var area = area(question, unit);
        var standard = applicable.on(asOf, question.standard(), "");
        var override = unit == null ? Optional.<StandardOverride>empty() : overrides.on(standard, unit, area, asOf);
        var national = standard.limits(area);
        var finding =
                find(question, standard, override.map(o -> o.over(national)).orElse(national));
        var steps = new ArrayList<>(basis(standard));
        if (question.area() == null) {
            steps.add(Step.applies(Rule.AREA, standard.legalBasis(), unit.nameVi()));
        }
        override.ifPresent(o -> steps.add(Step.applies(Rule.PROVINCIAL, o.legalBasis(), o.unit())));
        steps.addAll(finding.steps());
        if (question.byIncome()) {
            lowIncome
                    .on(asOf, area)
                    .flatMap(limit -> LowIncomeWorkerPolicy.lowIncome(
                            finding.classification(), question.incomeVndPerMonth(), limit))
                    .ifPresent(steps::add);
        }
        return new EvaluationView(finding.classification(), standard.code(), area, asOf, new Wording(locale).of(steps));
    }

    private Finding find(EvaluateClassification question, PovertyStandard standard, Limits limits) {
        if (question.byScores()) {
            require(check.scores(question.scoreB(), question.deprivedIndicators(), standard, limits, ""));
            return ScorePolicy.classify(new Scores(question.scoreA(), question.scoreB()), limits);
        }
        require(check.indicators(question.deprivedIndicators(), standard, limits, ""));
        var income = new Income(
                question.incomeVndPerMonth(), question.deprivedIndicators().size());
        return ReclassificationPolicy.byIncome(income, limits, standard.legalBasis());
    }

    private static List<Step> basis(PovertyStandard standard) {
        var applied = Step.applies(Rule.STANDARD, standard.legalBasis(), standard.code());
        return standard.sourceStatus() == SourceStatus.CONFIRMED
                ? List.of(applied)
                : List.of(applied, Step.applies(Rule.SOURCE, standard.legalBasis(), standard.code()));
    }

    private Area unit(String code, LocalDate asOf) {
        return areas.tree().at(code, asOf).orElseThrow(() -> refuse("/unit", "UNKNOWN_UNIT", code, asOf));
    }

    private static Settlement area(EvaluateClassification question, Area unit) {
        if (question.area() != null) {
            return question.area();
        }
        if (unit == null) {
            throw refuse("/area", "AREA_NEEDED");
        }
        return Settlement.of(unit).orElseThrow(() -> refuse("/area", "AREA_NEEDED"));
    }

    private static void require(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static InvalidRequest refuse(String pointer, String code, Object... values) {
        return new InvalidRequest(new FieldFault(pointer, code, values));
    }
}
