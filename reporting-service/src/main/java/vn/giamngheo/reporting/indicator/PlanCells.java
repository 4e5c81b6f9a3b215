package vn.giamngheo.reporting.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.plan.Outcome;
import vn.giamngheo.reporting.fact.plan.Plan;
import vn.giamngheo.reporting.fact.plan.Plans;
import vn.giamngheo.reporting.fact.plan.Target;
import vn.giamngheo.reporting.place.Selection;

/** Tasks and targets of the plans that had begun, as they stand on a day. */
@ApplicationScoped
class PlanCells implements CellSource {

    private final Plans plans;
    private final Actuals actuals;

    PlanCells(Plans plans, Actuals actuals) {
        this.plans = plans;
        this.actuals = actuals;
    }

    @Override
    public Family family() {
        return Family.PLAN;
    }

    @Override
    public List<Cell> cells(Selection selection, Period period, LocalDate asOf, Set<String> measures, String by) {
        var labels = selection.within().stream().collect(toMap(Selection.Part::unit, Selection.Part::label));
        var begun = plans.begunBy(asOf).stream()
                .filter(plan -> labels.containsKey(plan.unit()))
                .toList();
        var cells = new ArrayList<Cell>();
        if (measures.contains("tasks")) {
            var tasks = plans.tasks(begun);
            begun.forEach(plan -> tasks.getOrDefault(plan.id(), List.of())
                    .forEach(task -> cells.add(new Cell(
                            labels.get(plan.unit()),
                            "tasks",
                            Map.of("state", task.on(asOf).name()),
                            1))));
        }
        if (measures.contains("targets")) {
            var targets = plans.targets(begun);
            var reading = actuals.read();
            begun.forEach(plan -> outcomes(reading, plan, targets.getOrDefault(plan.id(), List.of()), asOf)
                    .forEach(outcome -> cells.add(
                            new Cell(labels.get(plan.unit()), "targets", Map.of("outcome", outcome.name()), 1))));
        }
        return cells;
    }

    @Override
    public Coverage coverage(Selection selection, String label) {
        return Coverage.ofUnits(selection, label);
    }

    /** One outcome per target, and one for all targets that are joined by "or". */
    private static List<Outcome> outcomes(ActualReading reading, Plan plan, List<Target> targets, LocalDate asOf) {
        return targets.stream()
                .collect(groupingBy(
                        target -> target.alternativeGroup() == null
                                ? target.id().toString()
                                : "group " + target.alternativeGroup(),
                        mapping(target -> reading.judge(plan, target, asOf), toList())))
                .values()
                .stream()
                .map(Outcome::ofAlternatives)
                .toList();
    }
}
