package vn.giamngheo.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giamngheo.plan.organisation.Organisations;
import vn.giamngheo.plan.place.VisiblePlaces;

/** The register of tasks. */
@ApplicationScoped
class Tasks {

    private final EntityManager db;
    private final Organisations organisations;

    Tasks(EntityManager db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** In whatever area it lies. */
    Optional<Task> find(UUID id) {
        return Optional.ofNullable(db.find(Task.class, id));
    }

    List<Task> ofPlan(UUID planId, long after, int limit) {
        return db.createQuery("from Task where planId = ?1 and seq > ?2 order by seq", Task.class)
                .setParameter(1, planId)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Tasks of the caller's area, by everything in the filter but the status, which is a matter of the rule. */
    @SuppressWarnings("unchecked")
    List<Task> list(TaskFilter filter, VisiblePlaces visible, long after, int limit) {
        return db.createNativeQuery("""
                        select t.* from task t
                        join plan p on p.id = t.plan_id
                        join unnest(:units, :days) as v (unit, day) on p.unit = v.unit and p.effective_on = v.day
                        where p.effective_on <= :asOf and t.seq > :after
                        and (:anyPlan or t.plan_id = any (:plans))
                        and (:anyLead or exists (select from task_lead l
                                                 where l.task_id = t.id and l.organisation_id = any (:leads)))
                        order by t.seq limit :limit""", Task.class)
                .setParameter("units", visible.units())
                .setParameter("days", visible.days())
                .setParameter("asOf", filter.asOf())
                .setParameter("after", after)
                .setParameter("anyPlan", filter.plan() == null)
                .setParameter("plans", plans(filter))
                .setParameter("anyLead", filter.lead() == null)
                .setParameter("leads", leads(filter))
                .setParameter("limit", limit)
                .getResultList();
    }

    private static UUID[] plans(TaskFilter filter) {
        return Stream.ofNullable(filter.plan()).toArray(UUID[]::new);
    }

    private UUID[] leads(TaskFilter filter) {
        return filter.lead() == null
                ? new UUID[0]
                : organisations.find(filter.lead()).toArray(UUID[]::new);
    }
}
