package vn.giamngheo.plan.target;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.plan.measured.MeasuredHistory;
import vn.giamngheo.plan.measured.MeasuredValue;
import vn.giamngheo.plan.measured.MeasuredValues;
import vn.giamngheo.plan.plan.PlanKey;
import vn.giamngheo.plan.target.judgement.Outcome;

/** The targets of a plan, each beside what was measured. A plan has some dozens at most, so they are judged together. */
@ApplicationScoped
class Targets {

    private final EntityManager db;
    private final MeasuredValues measured;

    Targets(EntityManager db, MeasuredValues measured) {
        this.db = db;
        this.measured = measured;
    }

    record Row(long seq, TargetView view) {}

    /** In the order of recording. */
    List<Row> of(PlanKey plan, LocalDate asOf) {
        var targets = ofPlan(plan.id());
        var history = measured.of(plan.place());
        var outcomes = outcomesByGroup(targets, history, asOf);
        return targets.stream()
                .map(target -> new Row(target.seq(), view(target, history, asOf, outcomes)))
                .toList();
    }

    /** @throws TargetNotFound when the plan has no such target (404) */
    TargetView require(PlanKey plan, UUID id, LocalDate asOf) {
        return of(plan, asOf).stream()
                .map(Row::view)
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TargetNotFound(id));
    }

    private static TargetView view(
            Target target, MeasuredHistory history, LocalDate asOf, Map<String, List<Outcome>> outcomes) {
        var together = target.alternativeGroup()
                .map(outcomes::get)
                .map(Outcome::ofAlternatives)
                .orElse(null);
        return target.view(
                target.actual(history, asOf).orElse(null),
                target.actualBaseline(history).orElse(null),
                new Judgement(outcome(target, history, asOf), together));
    }

    private static Map<String, List<Outcome>> outcomesByGroup(
            List<Target> targets, MeasuredHistory history, LocalDate asOf) {
        return targets.stream()
                .filter(target -> target.alternativeGroup().isPresent())
                .collect(groupingBy(
                        target -> target.alternativeGroup().orElseThrow(),
                        mapping(target -> outcome(target, history, asOf), toList())));
    }

    private static Outcome outcome(Target target, MeasuredHistory history, LocalDate asOf) {
        return target.goal().judge(target.actual(history, asOf).map(MeasuredValue::value));
    }

    private List<Target> ofPlan(UUID planId) {
        return db.createQuery("from Target where planId = ?1 order by seq", Target.class)
                .setParameter(1, planId)
                .getResultList();
    }
}
