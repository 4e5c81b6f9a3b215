package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.Grounds;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.SourceStatus;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Compares two standards over a unit. Stores nothing. */
@ApplicationScoped
class Comparisons {

    private final Standards standards;
    private final Grounds grounds;
    private final ComparisonSql sql;
    private final Areas areas;

    Comparisons(Standards standards, Grounds grounds, ComparisonSql sql, Areas areas) {
        this.standards = standards;
        this.grounds = grounds;
        this.sql = sql;
        this.areas = areas;
    }

    /** Two standards and a unit on a day. */
    record Question(String unit, LocalDate asOf, String standard, String other) {}

    /** With all communes. */
    ComparisonView compare(Question question) {
        var one = standard(question.standard(), "/standard");
        var other = standard(question.other(), "/other");
        var ground = grounds.of(question.unit(), question.asOf());
        var cells = sql.totals(one, other, question.asOf(), ground).stream()
                .filter(cell -> ground.shown().containsKey(cell.unit()))
                .toList();
        return new ComparisonView(
                question.asOf(),
                one.code(),
                other.code(),
                isPending(one) || isPending(other),
                total(at(question), cells),
                by(cells, cell -> province(ground.shown().get(cell.unit()), question.asOf())),
                by(cells, cell -> Optional.of(ground.shown().get(cell.unit()))),
                null);
    }

    /** In the order of ids; one row more than the limit where there is one. */
    List<ChangedClass> changes(Question question, UUID after, int limit) {
        var ground = grounds.of(question.unit(), question.asOf());
        return sql
                .changes(
                        standard(question.standard(), "/standard"),
                        standard(question.other(), "/other"),
                        question.asOf(),
                        ground,
                        after,
                        limit)
                .stream()
                .map(changed -> view(changed, ground))
                .toList();
    }

    private static ChangedClass view(ComparisonSql.Changed changed, Ground ground) {
        var unit = ground.place(changed.unit()).orElse(changed.unit());
        return new ChangedClass(
                changed.id(), changed.code(), unit.code(), unit.validFrom(), changed.one(), changed.other());
    }

    private Area at(Question question) {
        return areas.tree().at(question.unit(), question.asOf()).orElseThrow();
    }

    private PovertyStandard standard(String code, String pointer) {
        return standards
                .named(code)
                .orElseThrow(() -> new InvalidRequest(new FieldFault(
                        pointer,
                        "UNKNOWN_VALUE",
                        standards.all().stream().map(PovertyStandard::code).collect(Collectors.joining(", ")))));
    }

    private static boolean isPending(PovertyStandard standard) {
        return standard.sourceStatus() == SourceStatus.PENDING;
    }

    /** The unit below the root that holds it; empty for what could not be placed on the map of the day. */
    private Optional<Area> province(Area commune, LocalDate asOf) {
        var above = commune.isValidAt(asOf) ? areas.tree().ancestors(commune.code(), asOf) : List.<Area>of();
        return above.size() < 2 ? Optional.empty() : Optional.of(above.get(above.size() - 2));
    }

    private static List<ComparisonTotals> by(
            List<ComparisonSql.Cell> cells, Function<ComparisonSql.Cell, Optional<Area>> place) {
        var groups = new TreeMap<Area, List<ComparisonSql.Cell>>(
                Comparator.comparing(Area::code).thenComparing(Area::validFrom));
        for (var cell : cells) {
            place.apply(cell).ifPresent(area -> groups.computeIfAbsent(area, a -> new java.util.ArrayList<>())
                    .add(cell));
        }
        return groups.entrySet().stream()
                .map(group -> total(group.getKey(), group.getValue()))
                .toList();
    }

    private static ComparisonTotals total(Area unit, List<ComparisonSql.Cell> cells) {
        var transitions = new TreeMap<ComparisonTotals.Transition, Long>(
                Comparator.comparing(ComparisonTotals.Transition::from).thenComparing(ComparisonTotals.Transition::to));
        long notComparable = 0;
        for (var cell : cells) {
            if (cell.one().isEmpty() || cell.other().isEmpty()) {
                notComparable += cell.households();
            } else {
                var way = new ComparisonTotals.Transition(
                        cell.one().get(), cell.other().get(), 0);
                transitions.merge(way, cell.households(), Long::sum);
            }
        }
        return new ComparisonTotals(
                unit.code(),
                unit.validFrom(),
                unit.nameVi(),
                cells.stream().mapToLong(ComparisonSql.Cell::households).sum(),
                transitions.entrySet().stream()
                        .filter(entry -> entry.getKey().from() != entry.getKey().to())
                        .mapToLong(Map.Entry::getValue)
                        .sum(),
                notComparable,
                transitions.entrySet().stream()
                        .map(entry -> new ComparisonTotals.Transition(
                                entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                        .toList());
    }
}
