package vn.giamngheo.reporting.fact.household;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;
import vn.giamngheo.reporting.place.Places;

@Singleton
class HouseholdRegisteredHandler extends FactHandler<HouseholdRegistered> {

    private final Places places;
    private final HouseholdFacts facts;

    HouseholdRegisteredHandler(EventReader reader, Freshness freshness, Places places, HouseholdFacts facts) {
        super("vn.giamngheo.household.registered.v1", HouseholdRegistered.class, reader, freshness);
        this.places = places;
        this.facts = facts;
    }

    @Override
    protected void apply(HouseholdRegistered event) {
        facts.add(new HouseholdFact(
                event.householdId(),
                event.registeredOn(),
                places.named(event.unit(), event.unitValidFrom(), event.registeredOn()),
                event.area(),
                event.persons(),
                null,
                null,
                List.of()));
    }
}
