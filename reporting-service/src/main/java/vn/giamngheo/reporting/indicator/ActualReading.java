package vn.giamngheo.reporting.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.FactUnits;
import vn.giamngheo.reporting.fact.household.PovertyCounts;
import vn.giamngheo.reporting.fact.plan.Outcome;
import vn.giamngheo.reporting.fact.plan.Plan;
import vn.giamngheo.reporting.fact.plan.Target;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;
import vn.giamngheo.reporting.place.Unit;

/** Measured values of places, each on the last map that shows the place. */
public final class ActualReading {

    private final Catalogue catalogue;
    private final Places places;
    private final FactUnits units;
    private final Map<Family, CellSource> sources;
    private final PovertyCounts counts;
    private final Map<Key, Found> known = new HashMap<>();

    ActualReading(Catalogue catalogue, Places places, FactUnits units, List<CellSource> sources, PovertyCounts counts) {
        this.catalogue = catalogue;
        this.places = places;
        this.units = units;
        this.sources = sources.stream().collect(toMap(CellSource::family, identity()));
        this.counts = counts;
    }

    private record Key(Family family, Unit unit, LocalDate day) {}

    /** @param measuredOn null when nothing was measured by that day */
    private record Found(List<Cell> cells, LocalDate measuredOn) {}

    /** Name in Vietnamese; empty for an indicator that is not measured here. */
    public Optional<String> nameVi(String indicator) {
        return catalogue.find(indicator).map(Indicator::nameVi);
    }

    /** Name in English; empty for an indicator that is not measured here. */
    public Optional<String> nameEn(String indicator) {
        return catalogue.find(indicator).map(Indicator::nameEn);
    }

    /** Empty for an indicator that is not measured here, and where nothing is known. */
    public Optional<Actual> of(Unit unit, String indicator, LocalDate day) {
        return catalogue.find(indicator).flatMap(wanted -> {
            var found = known.computeIfAbsent(new Key(wanted.family(), unit, day), this::find);
            return found.measuredOn == null
                    ? Optional.empty()
                    : Optional.of(new Actual(wanted.of(found.cells), found.measuredOn))
                            .filter(actual -> actual.measured().value() != null);
        });
    }

    /** The value on the day of the target, or on the day asked for when that is earlier. */
    public Optional<Actual> of(Plan plan, Target target, LocalDate asOf) {
        var day = target.targetAt().isBefore(asOf) ? target.targetAt() : asOf;
        return of(plan.unit(), target.indicator(), day);
    }

    /** What was measured before the plan began says nothing of what the plan reached. */
    public Outcome judge(Plan plan, Target target, LocalDate asOf) {
        return target.judge(of(plan, target, asOf)
                .filter(actual -> actual.measuredOn().isAfter(plan.begins()))
                .map(actual -> actual.measured().value())
                .orElse(null));
    }

    private Found find(Key key) {
        var selection = places.lastOf(key.unit, key.day).select(key.unit.code(), units.of(key.family, key.day), false);
        return switch (key.family) {
            case POVERTY -> povertyOf(selection, key.day);
            case PLAN -> new Found(List.of(), null);
            case BUDGET, SUPPORT, CERTIFICATE, LABOUR -> recordedOf(key, selection);
        };
    }

    private Found povertyOf(Selection selection, LocalDate day) {
        var every = Set.of("households", "persons", "deprived.");
        return new Found(
                sources.get(Family.POVERTY).cells(selection, Period.ofYear(day.getYear()), day, every, null),
                counts.lastChange(selection, day).orElse(null));
    }

    /** What is recorded as it happens is measured on every day. */
    private Found recordedOf(Key key, Selection selection) {
        var measures = catalogue.of(key.family).stream()
                .flatMap(indicator -> indicator.measures().stream())
                .collect(toSet());
        var cells = sources.get(key.family).cells(selection, Period.ofYear(key.day.getYear()), key.day, measures, null);
        return new Found(cells, cells.isEmpty() ? null : key.day);
    }
}
