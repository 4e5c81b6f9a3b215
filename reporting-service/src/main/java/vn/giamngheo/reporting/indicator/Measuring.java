package vn.giamngheo.reporting.indicator;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.FactUnits;
import vn.giamngheo.reporting.place.AdministrativeMap;

/** Adds up facts of any day on the map of any day. */
@ApplicationScoped
class Measuring {

    private final Map<Family, CellSource> sources;
    private final FactUnits units;

    Measuring(@All List<CellSource> sources, FactUnits units) {
        this.sources = sources.stream().collect(Collectors.toMap(CellSource::family, Function.identity()));
        this.units = units;
    }

    /**
     * @param unit code on that map
     * @param by what is to be told apart: each child of the unit, or the values of another dimension; null for nothing
     */
    Sheet sheet(
            Family family,
            AdministrativeMap map,
            String unit,
            Period period,
            LocalDate asOf,
            String by,
            Set<String> measures) {
        var source = sources.get(family);
        var selection = map.select(unit, units.of(family, asOf), Dimensions.UNIT.equals(by));
        return new Sheet(source, selection, source.cells(selection, period, asOf, measures, by));
    }
}
