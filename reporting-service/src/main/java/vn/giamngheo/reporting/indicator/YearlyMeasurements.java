package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.place.Places;

/** All indicators of a family, measured for one unit and one year. */
@ApplicationScoped
public class YearlyMeasurements {

    private final Catalogue catalogue;
    private final Measuring measuring;
    private final Places places;

    YearlyMeasurements(Catalogue catalogue, Measuring measuring, Places places) {
        this.catalogue = catalogue;
        this.measuring = measuring;
        this.places = places;
    }

    /** Without the indicators of which nothing is known. */
    public List<Measurement> of(Family family, String unit, Period year, LocalDate asOf) {
        var indicators = catalogue.of(family);
        var measures = indicators.stream()
                .flatMap(indicator -> indicator.measures().stream())
                .collect(Collectors.toSet());
        var sheet = measuring.sheet(family, places.on(asOf), unit, year, asOf, null, measures);
        var coverage = sheet.coverage(unit);
        return indicators.stream()
                .map(indicator -> new Measurement(indicator.code(), sheet.measure(indicator, unit), coverage))
                .filter(measurement -> measurement.measured().value() != null)
                .toList();
    }
}
