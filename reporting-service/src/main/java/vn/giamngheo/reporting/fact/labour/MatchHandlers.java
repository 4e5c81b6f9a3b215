package vn.giamngheo.reporting.fact.labour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.HandedOn;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/** Takes what is told of matches. */
@ApplicationScoped
class MatchHandlers {

    private final EventReader reader;
    private final Freshness freshness;
    private final Matches matches;

    MatchHandlers(EventReader reader, Freshness freshness, Matches matches) {
        this.reader = reader;
        this.freshness = freshness;
        this.matches = matches;
    }

    @Produces
    @Singleton
    EventHandler matchMade() {
        return handler("match-made");
    }

    @Produces
    @Singleton
    EventHandler matchOutcomeRecorded() {
        return handler("match-outcome-recorded");
    }

    private EventHandler handler(String fact) {
        return new HandedOn<>(
                "vn.giamngheo.household." + fact + ".v1", MatchStep.class, reader, freshness, matches::take);
    }
}
