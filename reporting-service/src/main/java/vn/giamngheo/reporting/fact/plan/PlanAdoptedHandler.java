package vn.giamngheo.reporting.fact.plan;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class PlanAdoptedHandler extends FactHandler<PlanAdopted> {

    private final PlanRecords records;

    PlanAdoptedHandler(EventReader reader, Freshness freshness, PlanRecords records) {
        super("vn.giamngheo.plan.adopted.v1", PlanAdopted.class, reader, freshness);
        this.records = records;
    }

    @Override
    protected void apply(PlanAdopted event) {
        records.record(event);
    }
}
