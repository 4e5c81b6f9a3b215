package vn.giamngheo.reporting.fact.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.HandedOn;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/**
 * What becomes of each type of posting. A reversal needs no handler: it is told as what it takes back, with negative amounts, and the
 * notice {@code reversed} is not to be added up.
 */
@ApplicationScoped
class PostingHandlers {

    private final EventReader reader;
    private final Freshness freshness;
    private final Money money;

    PostingHandlers(EventReader reader, Freshness freshness, Money money) {
        this.reader = reader;
        this.freshness = freshness;
        this.money = money;
    }

    @Produces
    @Singleton
    EventHandler appropriated() {
        return handler("appropriated", posting -> money.record(MoneyKind.APPROPRIATED, posting));
    }

    @Produces
    @Singleton
    EventHandler carriedOver() {
        return handler("carried-over", posting -> money.record(MoneyKind.CARRIED_OVER, posting));
    }

    @Produces
    @Singleton
    EventHandler allocated() {
        return handler("allocated", posting -> {
            money.record(MoneyKind.RECEIVED, posting);
            money.recordAbove(MoneyKind.PASSED_DOWN, posting);
        });
    }

    @Produces
    @Singleton
    EventHandler adjusted() {
        return handler("adjusted", posting -> money.record(MoneyKind.ADJUSTED, posting));
    }

    @Produces
    @Singleton
    EventHandler withdrawn() {
        return handler("withdrawn", posting -> {
            money.record(MoneyKind.WITHDRAWN, posting);
            money.recordAbove(MoneyKind.RECOVERED, posting);
        });
    }

    @Produces
    @Singleton
    EventHandler committed() {
        return handler("committed", posting -> money.record(MoneyKind.COMMITTED, posting));
    }

    @Produces
    @Singleton
    EventHandler released() {
        return handler("released", posting -> money.record(MoneyKind.RELEASED, posting));
    }

    @Produces
    @Singleton
    EventHandler disbursed() {
        return handler("disbursed", posting -> {
            money.record(MoneyKind.DISBURSED, posting);
            if (posting.settles() != null) {
                money.record(MoneyKind.PAID, posting);
            }
        });
    }

    @Produces
    @Singleton
    EventHandler refunded() {
        return handler("refunded", posting -> money.record(MoneyKind.REFUNDED, posting));
    }

    private EventHandler handler(String fact, Consumer<Posting> recording) {
        return new HandedOn<>("vn.giamngheo.budget." + fact + ".v1", Posting.class, reader, freshness, recording);
    }
}
