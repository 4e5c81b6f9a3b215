package vn.giamngheo.reporting.fact.plan;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class TargetSetHandler extends FactHandler<TargetSet> {

    private final PlanRecords records;

    TargetSetHandler(EventReader reader, Freshness freshness, PlanRecords records) {
        super("vn.giamngheo.plan.target-set.v1", TargetSet.class, reader, freshness);
        this.records = records;
    }

    @Override
    protected void apply(TargetSet event) {
        records.record(event);
    }
}
