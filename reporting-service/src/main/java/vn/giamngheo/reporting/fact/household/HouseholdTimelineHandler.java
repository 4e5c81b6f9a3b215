package vn.giamngheo.reporting.fact.household;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/** Whatever happened to a household: its time in the register is now what the event says. */
final class HouseholdTimelineHandler extends FactHandler<HouseholdTimeline> {

    private final HouseholdFacts facts;

    private HouseholdTimelineHandler(String fact, EventReader reader, Freshness freshness, HouseholdFacts facts) {
        super("vn.giamngheo.household." + fact + ".v1", HouseholdTimeline.class, reader, freshness);
        this.facts = facts;
    }

    @Override
    protected void apply(HouseholdTimeline event) {
        facts.follow(event);
    }

    /** One for each type of event. */
    @Dependent
    static class All {

        private final EventReader reader;
        private final Freshness freshness;
        private final HouseholdFacts facts;

        All(EventReader reader, Freshness freshness, HouseholdFacts facts) {
            this.reader = reader;
            this.freshness = freshness;
            this.facts = facts;
        }

        @Produces
        @Singleton
        EventHandler moved() {
            return of("moved");
        }

        @Produces
        @Singleton
        EventHandler split() {
            return of("split");
        }

        @Produces
        @Singleton
        EventHandler merged() {
            return of("merged");
        }

        @Produces
        @Singleton
        EventHandler changed() {
            return of("changed");
        }

        @Produces
        @Singleton
        EventHandler ended() {
            return of("ended");
        }

        @Produces
        @Singleton
        EventHandler reversed() {
            return of("change-reversed");
        }

        private EventHandler of(String fact) {
            return new HouseholdTimelineHandler(fact, reader, freshness, facts);
        }
    }
}
