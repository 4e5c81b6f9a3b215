package vn.giamngheo.reporting.fact.money;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class CarriedOverHandler extends FactHandler<Posting> {

    private final Money money;

    CarriedOverHandler(EventReader reader, Freshness freshness, Money money) {
        super("vn.giamngheo.budget.carried-over.v1", Posting.class, reader, freshness);
        this.money = money;
    }

    @Override
    protected void apply(Posting posting) {
        money.record(MoneyKind.CARRIED_OVER, posting);
    }
}
