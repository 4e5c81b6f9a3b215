package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.reporting.fact.freshness.Freshness;
import vn.giamngheo.reporting.place.Places;

/** Answers questions for measured values, within the caller's area. */
@ApplicationScoped
class IndicatorValues {

    private final Catalogue catalogue;
    private final Measuring measuring;
    private final Places places;
    private final Freshness freshness;
    private final Caller caller;
    private final Clock clock;

    IndicatorValues(
            Catalogue catalogue, Measuring measuring, Places places, Freshness freshness, Caller caller, Clock clock) {
        this.catalogue = catalogue;
        this.measuring = measuring;
        this.places = places;
        this.freshness = freshness;
        this.caller = caller;
        this.clock = clock;
    }

    List<IndicatorValue> find(ValueQuery query) {
        var today = LocalDate.now(clock);
        var indicators = query.indicators(catalogue);
        var newest = freshness.newest().orElse(null);
        return query.periods(today).stream()
                .flatMap(
                        period -> indicators.stream().flatMap(indicator -> of(query, indicator, period, today, newest)))
                .toList();
    }

    private Stream<IndicatorValue> of(
            ValueQuery query, Indicator indicator, Period period, LocalDate today, Instant newest) {
        var asOf = period.asOf(today);
        var day = query.map(asOf);
        var map = places.on(day);
        var area = map.unit(query.unit()).orElseThrow(() -> ValueQuery.unknownUnit(query.unit(), day));
        var dimension = query.breakdown(indicator);
        if (!caller.covers(area.code(), day)) {
            return Stream.empty();
        }
        boolean byChild = Dimensions.UNIT.equals(dimension);
        var sheet =
                measuring.sheet(indicator.family(), map, area.code(), period, asOf, dimension, indicator.measures());
        var row = new Row(indicator, period, asOf, day, sheet, newest);
        if (dimension == null) {
            return Stream.of(row.of(area));
        }
        return byChild
                ? map.children(area.code()).stream().map(row::of)
                : sheet.keys(indicator, dimension).stream().map(key -> row.of(area, dimension, key));
    }

    /** What the values of one answer have in common. */
    private record Row(Indicator indicator, Period period, LocalDate asOf, LocalDate map, Sheet sheet, Instant newest) {

        IndicatorValue of(Area area) {
            return value(area, null, sheet.measure(indicator, area.code()));
        }

        IndicatorValue of(Area area, String dimension, String key) {
            return value(
                    area,
                    new IndicatorValue.Breakdown(dimension, key),
                    sheet.measure(indicator, area.code(), dimension, key));
        }

        private IndicatorValue value(Area area, IndicatorValue.Breakdown breakdown, Measured measured) {
            return new IndicatorValue(
                    indicator.code(),
                    area.code(),
                    area.nameVi(),
                    period.code(),
                    asOf,
                    breakdown,
                    IndicatorValue.shown(measured),
                    newest,
                    sheet.coverage(area.code()),
                    lineage(area));
        }

        private IndicatorValue.LineageView lineage(Area area) {
            var selection = sheet.selection();
            return new IndicatorValue.LineageView(
                    map,
                    selection.carriedOver(area.code()),
                    selection.divided(area.code()).stream()
                            .map(unit -> new IndicatorValue.DividedUnit(
                                    unit.code(), unit.validFrom(), selection.nameVi(unit)))
                            .toList(),
                    "/api/v1/administrative-units/" + area.code() + "/lineage");
        }
    }
}
