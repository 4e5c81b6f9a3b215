package vn.giamngheo.budget.work;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import vn.giamngheo.platform.caller.Caller;

/** Capital works, their plans and reports, as far as the caller may see them. */
@ApplicationScoped
class Works {

    private final EntityManager db;
    private final Caller caller;

    Works(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    /** Where and when documents name works. */
    private record Issue(String unit, LocalDate day) {}

    /** @throws CapitalWorkExists when the id is taken (409) */
    void add(CapitalWork work) {
        if (db.find(CapitalWork.class, work.id()) != null) {
            throw new CapitalWorkExists(work.id());
        }
        try {
            db.persist(work);
            db.flush();
        } catch (ConstraintViolationException e) { // somebody else at the same moment
            throw new CapitalWorkExists(work.id());
        }
    }

    void add(WorkPlan plan) {
        db.persist(plan);
        db.flush();
    }

    /** @throws ProgressReportExists when the id is taken (409) */
    void add(ProgressReport report) {
        if (db.find(ProgressReport.class, report.id()) != null) {
            throw new ProgressReportExists(report.id());
        }
        db.persist(report);
        db.flush();
    }

    /**
     * @param lock so that payments and plans of one work follow each other
     * @throws CapitalWorkNotFound when there is none in the caller's area (404)
     */
    CapitalWork require(UUID id, LockModeType lock) {
        return Optional.ofNullable(db.find(CapitalWork.class, id, lock))
                .filter(work -> caller.covers(work.unit(), work.issuedOn()))
                .orElseThrow(() -> new CapitalWorkNotFound(id));
    }

    /** Makes the work's version move with its plans. */
    void touch(CapitalWork work) {
        db.lock(work, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** By id; in hand in the year, when one is given. */
    List<CapitalWork> list(Optional<String> unit, Optional<Integer> year, UUID after, int limit) {
        var visible =
                db.createQuery("select distinct unit, issuedOn from CapitalWork", Issue.class).getResultList().stream()
                        .filter(issue -> unit.map(issue.unit()::equals).orElse(true))
                        .filter(issue -> caller.covers(issue.unit(), issue.day()))
                        .map(issue -> issue.unit() + " " + issue.day())
                        .toList();
        return visible.isEmpty()
                ? List.of()
                : db.createQuery("""
                        from CapitalWork where unit || ' ' || cast(issuedOn as string) in :visible
                        and (:year = 0 or :year between firstYear and lastYear) and id > :after order by id""", CapitalWork.class)
                        .setParameter("visible", visible)
                        .setParameter("year", year.orElse(0))
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList();
    }

    /** By year and time: of several rows of a year the last holds. */
    List<WorkPlan> plans(UUID work) {
        return db.createQuery("from WorkPlan where workId = ?1 order by year, setAt, id", WorkPlan.class)
                .setParameter(1, work)
                .getResultList();
    }

    /** By the day of which they speak. */
    List<ProgressReport> reports(UUID work) {
        return db.createQuery("from ProgressReport where workId = ?1 order by asOf, id", ProgressReport.class)
                .setParameter(1, work)
                .getResultList();
    }

    /** By work, for those that have one. */
    Map<UUID, ReportView> lastReports(Collection<UUID> works) {
        return db.createQuery("""
                        from ProgressReport r where workId in ?1 and not exists (
                            from ProgressReport x where x.workId = r.workId and (x.asOf > r.asOf or x.asOf = r.asOf and x.id > r.id))""", ProgressReport.class).setParameter(1, works).getResultList().stream()
                .map(ProgressReport::view)
                .collect(toMap(ReportView::workId, Function.identity()));
    }

    /** @throws ProgressReportNotFound when the work has none with this id (404) */
    ProgressReport report(UUID work, UUID id) {
        return Optional.ofNullable(db.find(ProgressReport.class, id))
                .filter(report -> report.workId().equals(work))
                .orElseThrow(() -> new ProgressReportNotFound(id));
    }
}
