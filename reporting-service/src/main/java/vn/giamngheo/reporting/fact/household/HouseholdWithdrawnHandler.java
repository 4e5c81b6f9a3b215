package vn.giamngheo.reporting.fact.household;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class HouseholdWithdrawnHandler extends FactHandler<HouseholdWithdrawn> {

    private final HouseholdFacts facts;

    HouseholdWithdrawnHandler(EventReader reader, Freshness freshness, HouseholdFacts facts) {
        super("vn.giamngheo.household.withdrawn.v1", HouseholdWithdrawn.class, reader, freshness);
        this.facts = facts;
    }

    @Override
    protected void apply(HouseholdWithdrawn withdrawal) {
        facts.withdraw(withdrawal);
    }
}
