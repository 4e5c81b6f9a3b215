package vn.giamngheo.reporting.fact.plan;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class TaskAssignedHandler extends FactHandler<TaskAssigned> {

    private final PlanRecords records;

    TaskAssignedHandler(EventReader reader, Freshness freshness, PlanRecords records) {
        super("vn.giamngheo.plan.task-assigned.v1", TaskAssigned.class, reader, freshness);
        this.records = records;
    }

    @Override
    protected void apply(TaskAssigned event) {
        records.record(event);
    }
}
