package vn.giamngheo.budget.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What the ledger says of works: planned beside paid. What was taken back or came back counts as not paid. */
@ApplicationScoped
class WorkPayments {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final EntityManager db;

    WorkPayments(EntityManager db) {
        this.db = db;
    }

    private record Planned(UUID work, int year, long amountVnd) {}

    private record Paid(UUID work, int originYear, long amountVnd) {}

    WorkMoney of(UUID work) {
        return of(List.of(work)).get(work);
    }

    /** By work, for each that is asked for. */
    Map<UUID, WorkMoney> of(Collection<UUID> works) {
        var planned =
                planned(works).stream().collect(groupingBy(Planned::work, toMap(Planned::year, Planned::amountVnd)));
        var paid = paid(works, EVER).stream().collect(groupingBy(Paid::work, toMap(Paid::originYear, Paid::amountVnd)));
        return works.stream()
                .collect(toMap(
                        Function.identity(),
                        work -> new WorkMoney(
                                planned.getOrDefault(work, Map.of()), paid.getOrDefault(work, Map.of()))));
    }

    /** Up to that day, inclusive; dong. */
    long paidVnd(UUID work, LocalDate day) {
        return paid(List.of(work), day).stream().mapToLong(Paid::amountVnd).reduce(0, Math::addExact);
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

    /** Of several rows of a year the last holds. */
    private List<Planned> planned(Collection<UUID> works) {
        @SuppressWarnings("unchecked")
        List<Planned> plans =
                db.createNativeQuery("""
                        select distinct on (work_id, plan_year) work_id, plan_year, amount_vnd from capital_work_plan
                        where work_id in (?1) order by work_id, plan_year, set_at desc, id desc""", Planned.class).setParameter(1, works).getResultList();
        return plans;
    }

    private List<Paid> paid(Collection<UUID> works, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Paid> sums = db.createNativeQuery("""
                        with mine as (
                            select work_id, posting_id as id, paid_on as day from disbursement_detail where work_id in (?1)
                            union all
                            select d.work_id, r.id, r.decision_date from disbursement_detail d
                                join posting r on r.settles = d.posting_id and r.kind = 'REFUND' where d.work_id in (?1))
                        select mine.work_id, c.origin_year, cast(sum(e.amount_vnd) as bigint)
                        from mine
                            join posting p on p.id = mine.id or p.reverses = mine.id
                            join ledger_entry e on e.posting_id = p.id and e.account = 'SPENT'
                            join ledger_cell c on c.id = e.cell_id
                        where mine.day <= ?2 group by mine.work_id, c.origin_year""", Paid.class)
                .setParameter(1, works)
                .setParameter(2, day)
                .getResultList();
        return sums;
    }
}
