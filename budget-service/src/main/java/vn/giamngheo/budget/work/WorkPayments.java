package vn.giamngheo.budget.work;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the ledger says of a work: planned beside paid. What was taken back counts as never paid. */
@ApplicationScoped
class WorkPayments {

    private final EntityManager db;
    private final Works works;

    WorkPayments(EntityManager db, Works works) {
        this.db = db;
        this.works = works;
    }

    private record Paid(int originYear, long amountVnd) {}

    WorkMoney of(UUID work) {
        var planned = works.plans(work).stream()
                .map(WorkPlan::view)
                .collect(toMap(PlanView::year, PlanView::amountVnd, (earlier, later) -> later));
        var paid = paid(work, LocalDate.of(9999, 12, 31)).stream().collect(toMap(Paid::originYear, Paid::amountVnd));
        return new WorkMoney(planned, paid);
    }

    /** Up to that day, inclusive; dong. */
    long paidVnd(UUID work, LocalDate day) {
        return paid(work, day).stream().mapToLong(Paid::amountVnd).reduce(0, Math::addExact);
    }

    /** Disbursements for the work, by id, those that were reversed included. */
    List<UUID> postings(UUID work) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = db.createNativeQuery(
                        "select posting_id from disbursement_detail where work_id = ?1 order by posting_id", UUID.class)
                .setParameter(1, work)
                .getResultList();
        return ids;
    }

    private List<Paid> paid(UUID work, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Paid> sums = db.createNativeQuery("""
                        select c.origin_year, cast(sum(e.amount_vnd) as bigint)
                        from disbursement_detail d
                            join posting p on p.id = d.posting_id or p.reverses = d.posting_id
                            join ledger_entry e on e.posting_id = p.id and e.account = 'SPENT'
                            join ledger_cell c on c.id = e.cell_id
                        where d.work_id = ?1 and d.paid_on <= ?2 group by c.origin_year""", Paid.class)
                .setParameter(1, work)
                .setParameter(2, day)
                .getResultList();
        return sums;
    }
}
