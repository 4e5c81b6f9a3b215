package vn.giamngheo.reporting.fact.money;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class DiscrepancyOpenedHandler extends FactHandler<DiscrepancyChanged> {

    private final Proposals proposals;

    DiscrepancyOpenedHandler(EventReader reader, Freshness freshness, Proposals proposals) {
        super("vn.giamngheo.budget.discrepancy-opened.v1", DiscrepancyChanged.class, reader, freshness);
        this.proposals = proposals;
    }

    @Override
    protected void apply(DiscrepancyChanged discrepancy) {
        proposals.record(discrepancy);
    }
}
