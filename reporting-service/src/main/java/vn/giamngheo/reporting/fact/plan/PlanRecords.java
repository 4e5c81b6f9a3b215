package vn.giamngheo.reporting.fact.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Places;

/** Writes down what plan-service tells. What comes again, comes changed: the later version replaces the earlier. */
@ApplicationScoped
class PlanRecords {

    private final Sql sql;
    private final Places places;
    private final ChangedUnits changes;

    PlanRecords(Sql sql, Places places, ChangedUnits changes) {
        this.sql = sql;
        this.places = places;
        this.changes = changes;
    }

    void record(PlanAdopted plan) {
        var unit = places.at(plan.unit(), plan.judgedOn());
        sql.write(
                """
                insert into plan (plan_id, unit, unit_from, title, document_number, issued_on, period_from, period_to)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (plan_id) do update
                set unit = excluded.unit, unit_from = excluded.unit_from, title = excluded.title,
                    document_number = excluded.document_number, issued_on = excluded.issued_on,
                    period_from = excluded.period_from, period_to = excluded.period_to""",
                plan.planId(),
                unit.code(),
                unit.validFrom(),
                plan.title(),
                plan.documentNumber(),
                plan.issuedOn(),
                plan.periodFrom(),
                plan.periodTo());
        changes.note(Family.PLAN, unit, plan.judgedOn());
    }

    void record(TaskAssigned task) {
        sql.write(
                """
                insert into task (task_id, plan_id, number, title, leads, deadline_kind, deadline_text,
                    periods_from, periods_to, done_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (task_id) do update
                set number = excluded.number, title = excluded.title, leads = excluded.leads,
                    deadline_kind = excluded.deadline_kind, deadline_text = excluded.deadline_text,
                    periods_from = excluded.periods_from, periods_to = excluded.periods_to, done_on = excluded.done_on""",
                task.taskId(),
                task.planId(),
                task.number(),
                task.title(),
                Column.texts(task.leads(), lead -> lead),
                task.deadline().kind(),
                task.deadline().text(),
                Column.days(task.deadline().periods(), Period::from),
                Column.days(task.deadline().periods(), Period::to),
                task.done() ? task.doneOn() : null);
    }

    void record(TargetSet target) {
        sql.write(
                """
                insert into target (target_id, plan_id, indicator, unit_of_measure, baseline, baseline_at, target,
                    target_min, target_max, target_at, comparison, alternative_group)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (target_id) do update
                set indicator = excluded.indicator, unit_of_measure = excluded.unit_of_measure,
                    baseline = excluded.baseline, baseline_at = excluded.baseline_at, target = excluded.target,
                    target_min = excluded.target_min, target_max = excluded.target_max, target_at = excluded.target_at,
                    comparison = excluded.comparison, alternative_group = excluded.alternative_group""",
                target.targetId(),
                target.planId(),
                target.indicator(),
                target.unitOfMeasure(),
                target.baseline(),
                target.baselineAt(),
                target.target(),
                target.targetMin(),
                target.targetMax(),
                target.targetAt(),
                target.comparison().name(),
                target.alternativeGroup());
    }
}
