package vn.giamngheo.budget.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Loans of policy credit, as far as the caller may see them. */
@ApplicationScoped
class Credits {

    private final EntityManager db;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    Credits(EntityManager db, Areas areas, Caller caller, Clock clock) {
        this.db = db;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws InvalidRequest for an unknown unit or days in the wrong order (422)
     * @throws CreditPeriodTaken when some of the days are covered for this scheme and class (409)
     */
    @Transactional
    CreditView record(RecordCredit request) {
        if (request.from().isAfter(request.to())) {
            throw new InvalidRequest(new FieldFault("/to", "YEARS_REVERSED", request.to(), request.from()));
        }
        if (areas.tree().at(request.unit(), request.to()).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", request.unit(), request.to()));
        }
        caller.requireCovers(request.unit(), request.to());
        var credit = new Credit(request, caller.subject(), clock.instant());
        if (db.find(Credit.class, credit.id()) != null) {
            throw new PolicyCreditExists(credit.id());
        }
        refuseTakenDays(request);
        db.persist(credit);
        db.flush();
        return credit.view();
    }

    /** @throws PolicyCreditNotFound when there is none in the caller's area (404) */
    CreditView require(UUID id) {
        return Optional.ofNullable(db.find(Credit.class, id))
                .filter(credit -> caller.covers(credit.unit(), credit.lastDay()))
                .map(Credit::view)
                .orElseThrow(() -> new PolicyCreditNotFound(id));
    }

    /** Records of a unit that lie wholly between the days, by id; none outside the caller's area. */
    List<CreditView> list(String unit, LocalDate from, LocalDate to, UUID after, int limit) {
        return caller.covers(unit, to)
                ? db
                        .createQuery("""
                        from Credit where unit = ?1 and firstDay >= ?2 and lastDay <= ?3 and id > ?4 order by id""", Credit.class)
                        .setParameter(1, unit)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .setParameter(4, after)
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(Credit::view)
                        .toList()
                : List.of();
    }

    CreditTotals totals(String unit, LocalDate from, LocalDate to) {
        List<CreditTotals.Group> groups = caller.covers(unit, to)
                ? db.createQuery("""
                        select scheme, borrowers, sum(loans), sum(lentVnd) from Credit
                        where unit = ?1 and firstDay >= ?2 and lastDay <= ?3
                        group by scheme, borrowers order by scheme, borrowers""", CreditTotals.Group.class)
                        .setParameter(1, unit)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getResultList()
                : List.of();
        return CreditTotals.of(unit, from, to, groups);
    }

    /** Two records of one scheme wait for each other, so that the second sees the first. */
    private void refuseTakenDays(RecordCredit request) {
        db.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "policy_credit " + request.unit() + " " + request.scheme())
                .getSingleResult();
        db
                .createQuery("""
                        select id from Credit where unit = ?1 and scheme = ?2 and borrowers = ?3
                        and firstDay <= ?5 and lastDay >= ?4""", UUID.class)
                .setParameter(1, request.unit())
                .setParameter(2, request.scheme())
                .setParameter(3, request.borrowers())
                .setParameter(4, request.from())
                .setParameter(5, request.to())
                .getResultList()
                .stream()
                .findFirst()
                .ifPresent(taken -> {
                    throw new CreditPeriodTaken(taken);
                });
    }
}
