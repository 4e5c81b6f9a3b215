package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import vn.giamngheo.reporting.fact.change.FactUnits;
import vn.giamngheo.reporting.fact.household.PovertyCounts;
import vn.giamngheo.reporting.place.Places;

/** What was achieved in the places of plans. */
@ApplicationScoped
public class Actuals {

    private final Catalogue catalogue;
    private final Places places;
    private final FactUnits units;
    private final PovertyCells poverty;
    private final BudgetCells budget;
    private final PovertyCounts counts;

    Actuals(
            Catalogue catalogue,
            Places places,
            FactUnits units,
            PovertyCells poverty,
            BudgetCells budget,
            PovertyCounts counts) {
        this.catalogue = catalogue;
        this.places = places;
        this.units = units;
        this.poverty = poverty;
        this.budget = budget;
        this.counts = counts;
    }

    /** A reading that asks the database once per place, day and family, however many values are taken from it. */
    public ActualReading read() {
        return new ActualReading(catalogue, places, units, poverty, budget, counts);
    }
}
