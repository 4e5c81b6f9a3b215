package vn.giamngheo.reporting.fact.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.HandedOn;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/** Takes what is told of supports. */
@ApplicationScoped
class SupportHandlers {

    private final EventReader reader;
    private final Freshness freshness;
    private final Supports supports;

    SupportHandlers(EventReader reader, Freshness freshness, Supports supports) {
        this.reader = reader;
        this.freshness = freshness;
        this.supports = supports;
    }

    @Produces
    @Singleton
    EventHandler supportRecorded() {
        return handler("support-recorded");
    }

    @Produces
    @Singleton
    EventHandler supportCancelled() {
        return handler("support-cancelled");
    }

    private EventHandler handler(String fact) {
        return new HandedOn<>(
                "vn.giamngheo.household." + fact + ".v1", SupportTold.class, reader, freshness, supports::take);
    }
}
