package vn.giamngheo.plan.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reports of progress. */
@ApplicationScoped
class ProgressReports {

    private final EntityManager db;

    ProgressReports(EntityManager db) {
        this.db = db;
    }

    Optional<ProgressReport> find(UUID taskId, UUID id) {
        return Optional.ofNullable(db.find(ProgressReport.class, id))
                .filter(report -> report.taskId().equals(taskId));
    }

    Progress of(UUID taskId) {
        return new Progress(steps(List.of(taskId)).getOrDefault(taskId, List.of()));
    }

    /** Steps of each task that has any, in the order of recording. */
    Map<UUID, List<Progress.Step>> steps(Collection<UUID> taskIds) {
        return db.createQuery("from ProgressReport where taskId in ?1 order by seq", ProgressReport.class)
                .setParameter(1, taskIds)
                .getResultStream()
                .collect(groupingBy(ProgressReport::taskId, mapping(ProgressReport::step, toList())));
    }

    List<ProgressReport> list(UUID taskId, long after, int limit) {
        return db.createQuery("from ProgressReport where taskId = ?1 and seq > ?2 order by seq", ProgressReport.class)
                .setParameter(1, taskId)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
