package vn.giamngheo.reporting.fact.household;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class HouseholdCorrectedHandler extends FactHandler<HouseholdCorrected> {

    private final HouseholdFacts facts;

    HouseholdCorrectedHandler(EventReader reader, Freshness freshness, HouseholdFacts facts) {
        super("vn.giamngheo.household.corrected.v1", HouseholdCorrected.class, reader, freshness);
        this.facts = facts;
    }

    @Override
    protected void apply(HouseholdCorrected correction) {
        if (correction.timeline() == null) {
            facts.correct(correction);
        } else {
            facts.follow(
                    new HouseholdTimeline(correction.householdId(), correction.registeredOn(), correction.timeline()));
        }
    }
}
