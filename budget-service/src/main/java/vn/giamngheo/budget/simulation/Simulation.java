package vn.giamngheo.budget.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.budget.programme.LineCheck;
import vn.giamngheo.budget.simulation.SimulationView.Applied;
import vn.giamngheo.budget.simulation.SimulationView.Share;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Divides a sum by points and sets it beside what is posted. */
@ApplicationScoped
class Simulation {

    private static final String OVERRIDDEN = "OVERRIDDEN";

    private final EntityManager db;
    private final Norms norms;
    private final LineCheck lines;
    private final Caller caller;

    Simulation(EntityManager db, Norms norms, LineCheck lines, Caller caller) {
        this.db = db;
        this.norms = norms;
        this.lines = lines;
        this.caller = caller;
    }

    /** @throws InvalidRequest for an unknown line or criterion, a criterion without points, or a unit or criterion named twice (422) */
    SimulationView of(SimulateAllocation question) {
        lines.require(question.programme(), question.budgetYear(), question);
        var criteria = applied(question);
        requireUnits(question);
        var points = question.units().stream()
                .map(unit -> points(unit.values(), criteria))
                .toList();
        var simulated = Apportionment.of(question.totalVnd(), points);
        var posted = posted(question);
        var shares = new ArrayList<Share>();
        for (int i = 0; i < simulated.size(); i++) {
            var unit = question.units().get(i).unit();
            var own = posted.get(unit);
            shares.add(
                    new Share(unit, points.get(i), simulated.get(i), own, own == null ? null : simulated.get(i) - own));
        }
        return new SimulationView(
                question.budgetYear(),
                question.programme(),
                question.line(),
                question.source(),
                question.nature(),
                question.totalVnd(),
                points.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                criteria,
                shares);
    }

    private List<Applied> applied(SimulateAllocation question) {
        var faults = new ArrayList<FieldFault>();
        var applied = new ArrayList<Applied>();
        var seen = new HashSet<String>();
        for (int i = 0; i < question.criteria().size(); i++) {
            var asked = question.criteria().get(i);
            var pointer = "/criteria/" + i;
            var norm = norms.find(question.programme(), question.budgetYear(), asked.criterion());
            if (!seen.add(asked.criterion())) {
                faults.add(new FieldFault(pointer + "/criterion", "DUPLICATE_CRITERION", asked.criterion()));
            } else if (norm.isEmpty()) {
                faults.add(new FieldFault(pointer + "/criterion", "UNKNOWN_CRITERION", asked.criterion()));
            } else if (asked.points() == null && norm.get().points().isEmpty()) {
                faults.add(new FieldFault(
                        pointer + "/points",
                        "NORM_PENDING",
                        asked.criterion(),
                        norm.get().legalBasis()));
            } else {
                applied.add(apply(asked, norm.get()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return applied;
    }

    private static Applied apply(SimulateAllocation.Criterion asked, Norm norm) {
        boolean own = asked.points() != null || asked.per() != null;
        return new Applied(
                norm.criterion(),
                norm.nameVi(),
                asked.points() == null ? norm.points().orElseThrow() : asked.points(),
                asked.per() == null ? norm.per() : asked.per(),
                norm.legalBasis(),
                own ? OVERRIDDEN : norm.sourceStatus());
    }

    /** A misspelt criterion would count as 0 without anybody seeing it. */
    private static void requireUnits(SimulateAllocation question) {
        var asked = question.criteria().stream()
                .map(SimulateAllocation.Criterion::criterion)
                .toList();
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<String>();
        for (int i = 0; i < question.units().size(); i++) {
            var unit = question.units().get(i);
            var pointer = "/units/" + i;
            if (!seen.add(unit.unit())) {
                faults.add(new FieldFault(pointer + "/unit", "DUPLICATE_UNIT", unit.unit()));
            }
            unit.values().keySet().stream()
                    .filter(criterion -> !asked.contains(criterion))
                    .forEach(criterion ->
                            faults.add(new FieldFault(pointer + "/values", "CRITERION_NOT_ASKED", criterion)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static BigDecimal points(Map<String, BigDecimal> values, List<Applied> criteria) {
        return criteria.stream()
                .map(criterion -> values.getOrDefault(criterion.criterion(), BigDecimal.ZERO)
                        .multiply(criterion.points())
                        .divide(criterion.per(), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Posted(String unit, long vnd) {}

    /** Of the units in the caller's area only. */
    @SuppressWarnings("unchecked")
    private Map<String, Long> posted(SimulateAllocation question) {
        var coverage = new Coverage(caller);
        var posted = new HashMap<String, Long>();
        question.units().stream()
                .map(SimulateAllocation.Receiver::unit)
                .filter(unit -> coverage.of(unit, question.budgetYear()))
                .forEach(unit -> posted.put(unit, 0L));
        List<Posted> found = db.createNativeQuery("""
                        select unit, cast(sum(granted_vnd + received_vnd) as bigint) as vnd from ledger_cell
                        where unit = any (?1) and budget_year = ?2 and origin_year = ?2 and programme = ?3 and line = ?4
                            and source = ?5 and nature = ?6 and holder = '' group by unit""", Posted.class)
                .setParameter(1, posted.keySet().toArray(String[]::new))
                .setParameter(2, question.budgetYear())
                .setParameter(3, question.programme())
                .setParameter(4, question.line())
                .setParameter(5, question.source().name())
                .setParameter(6, question.nature().name())
                .getResultList();
        found.forEach(sum -> posted.put(sum.unit(), sum.vnd()));
        return posted;
    }
}
