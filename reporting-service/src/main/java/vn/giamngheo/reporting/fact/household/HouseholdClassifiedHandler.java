package vn.giamngheo.reporting.fact.household;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;
import vn.giamngheo.reporting.place.Places;

@Singleton
class HouseholdClassifiedHandler extends FactHandler<HouseholdClassified> {

    private final Places places;
    private final HouseholdFacts facts;

    HouseholdClassifiedHandler(EventReader reader, Freshness freshness, Places places, HouseholdFacts facts) {
        super("vn.giamngheo.household.classified.v1", HouseholdClassified.class, reader, freshness);
        this.places = places;
        this.facts = facts;
    }

    @Override
    protected void apply(HouseholdClassified event) {
        facts.add(new HouseholdFact(
                event.householdId(),
                event.validFrom(),
                places.named(event.unit(), event.unitValidFrom(), event.validFrom()),
                event.area(),
                event.persons(),
                event.classification(),
                event.standard(),
                event.deprivedIndicators()));
    }
}
