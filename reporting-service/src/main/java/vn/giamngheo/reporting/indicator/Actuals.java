package vn.giamngheo.reporting.indicator;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.giamngheo.reporting.fact.change.FactUnits;
import vn.giamngheo.reporting.fact.household.PovertyCounts;
import vn.giamngheo.reporting.place.Places;

/** What was achieved in the places of plans. */
@ApplicationScoped
public class Actuals {

    private final Catalogue catalogue;
    private final Places places;
    private final FactUnits units;
    private final List<CellSource> sources;
    private final PovertyCounts counts;

    Actuals(Catalogue catalogue, Places places, FactUnits units, @All List<CellSource> sources, PovertyCounts counts) {
        this.catalogue = catalogue;
        this.places = places;
        this.units = units;
        this.sources = sources;
        this.counts = counts;
    }

    /** A reading that asks the database once per place, day and family, however many values are taken from it. */
    public ActualReading read() {
        return new ActualReading(catalogue, places, units, sources, counts);
    }
}
