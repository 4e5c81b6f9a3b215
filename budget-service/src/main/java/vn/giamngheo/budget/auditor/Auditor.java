package vn.giamngheo.budget.auditor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import vn.giamngheo.budget.auditor.AuditView.Conservation;
import vn.giamngheo.budget.auditor.AuditView.DifferingCell;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.budget.ledger.Sums;
import vn.giamngheo.platform.caller.Caller;

/** Derives every balance of the caller's area from the entries and compares. Reads one snapshot; postings go on meanwhile. */
@ApplicationScoped
class Auditor {

    private static final int MOST_NAMED = 100;

    /** Cells of the area, and what their entries make of them. */
    private static final String DERIVED = """
            with mine as (
                select c.* from ledger_cell c
                join unnest(?1, ?2) as account (unit, year) on account.unit = c.unit and account.year = c.budget_year
            ), derived as (
                select e.cell_id, count(*) as entries,
                    coalesce(-sum(e.amount_vnd) filter (where e.account = 'AUTHORITY'), 0) as granted,
                    coalesce(-sum(e.amount_vnd) filter (where e.account = 'BROUGHT_FORWARD'), 0) as brought_forward,
                    coalesce(-sum(e.amount_vnd) filter (where e.account = 'RECEIVED'), 0) as received,
                    coalesce(-sum(e.amount_vnd) filter (where e.account = 'RECOVERED'), 0) as recovered,
                    coalesce(-sum(e.amount_vnd) filter (where e.account = 'ADJUSTED'), 0) as adjusted,
                    coalesce(sum(e.amount_vnd) filter (where e.account = 'AVAILABLE'), 0) as available,
                    coalesce(sum(e.amount_vnd) filter (where e.account = 'COMMITTED'), 0) as committed,
                    coalesce(sum(e.amount_vnd) filter (where e.account = 'SPENT'), 0) as spent,
                    coalesce(sum(e.amount_vnd) filter (where e.account = 'CARRIED_FORWARD'), 0) as carried_forward,
                    coalesce(sum(e.amount_vnd) filter (where e.account = 'ALLOCATED_DOWN'), 0) as allocated_down,
                    coalesce(sum(e.amount_vnd) filter (where e.account = 'WITHDRAWN'), 0) as withdrawn
                from ledger_entry e join mine on mine.id = e.cell_id group by e.cell_id
            )
            """;

    private final EntityManager db;
    private final SumAuditor sums;
    private final Caller caller;

    Auditor(EntityManager db, SumAuditor sums, Caller caller) {
        this.db = db;
        this.sums = sums;
        this.caller = caller;
    }

    /** A unit's year that has cells. */
    private record Account(String unit, int year) {}

    /** The caller's area. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AuditView audit() {
        return audit(this::isCovered);
    }

    /** Every cell, asked by nobody in particular. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AuditView auditAll() {
        return audit((unit, year) -> true);
    }

    private AuditView audit(BiPredicate<String, Integer> which) {
        db.createNativeQuery("set transaction isolation level repeatable read read only")
                .executeUpdate();
        var accounts = accounts(which);
        var unbalanced = unbalancedPostings(accounts);
        var differing = differingCells(accounts);
        var differingSums = sums.differing(which, MOST_NAMED);
        var conservation = conservation(accounts);
        var counts = counts(accounts);
        boolean sound = unbalanced.isEmpty()
                && differing.isEmpty()
                && differingSums.isEmpty()
                && conservation.stream().allMatch(row -> row.differenceVnd() == 0);
        return new AuditView(sound, counts[0], counts[1], unbalanced, differing, differingSums, conservation);
    }

    @SuppressWarnings("unchecked")
    private List<Account> accounts(BiPredicate<String, Integer> which) {
        List<Account> all = db.createNativeQuery("select distinct unit, budget_year from ledger_cell", Account.class)
                .getResultList();
        return all.stream()
                .filter(account -> which.test(account.unit(), account.year()))
                .toList();
    }

    private boolean isCovered(String unit, int year) {
        return new Coverage(caller).of(unit, year);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> unbalancedPostings(List<Account> accounts) {
        var sql = DERIVED + """
                , touched as (select distinct e.posting_id from ledger_entry e join mine on mine.id = e.cell_id)
                select distinct e.posting_id
                from touched t join ledger_entry e on e.posting_id = t.posting_id join ledger_cell c on c.id = e.cell_id
                group by e.posting_id, c.source, c.nature
                having sum(e.amount_vnd) <> 0
                    or (bool_or(e.account = 'CARRIED_FORWARD')
                        and sum(e.amount_vnd) filter (where e.account in ('CARRIED_FORWARD', 'BROUGHT_FORWARD')) <> 0)
                    or sum(e.amount_vnd) filter (where e.account in ('ALLOCATED_DOWN', 'RECEIVED')) <> 0
                    or sum(e.amount_vnd) filter (where e.account = 'ADJUSTED') <> 0
                    or (bool_or(e.account = 'RECOVERED')
                        and sum(e.amount_vnd) filter (where e.account in ('WITHDRAWN', 'RECOVERED')) <> 0)
                limit ?3""";
        return of(accounts, db.createNativeQuery(sql, UUID.class))
                .setParameter(3, MOST_NAMED)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<DifferingCell> differingCells(List<Account> accounts) {
        var sql = DERIVED + """
                select m.unit, m.programme, m.budget_year, m.origin_year, m.line, m.source, m.nature, m.available_vnd as held,
                    cast(coalesce(d.available, 0) as bigint) as derived
                from mine m left join derived d on d.cell_id = m.id
                where (m.granted_vnd, m.brought_forward_vnd, m.received_vnd, m.recovered_vnd, m.adjusted_vnd, m.available_vnd,
                        m.committed_vnd, m.spent_vnd, m.carried_forward_vnd, m.allocated_down_vnd, m.withdrawn_vnd)
                    is distinct from (coalesce(d.granted, 0), coalesce(d.brought_forward, 0), coalesce(d.received, 0),
                        coalesce(d.recovered, 0), coalesce(d.adjusted, 0), coalesce(d.available, 0), coalesce(d.committed, 0),
                        coalesce(d.spent, 0), coalesce(d.carried_forward, 0), coalesce(d.allocated_down, 0),
                        coalesce(d.withdrawn, 0))
                order by m.id limit ?3""";
        return of(accounts, db.createNativeQuery(sql, DifferingCell.class))
                .setParameter(3, MOST_NAMED)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Conservation> conservation(List<Account> accounts) {
        var sql = DERIVED + """
                select m.budget_year, m.source, m.nature, cast(sum(granted) as bigint), cast(sum(brought_forward) as bigint),
                    cast(sum(received) as bigint), cast(sum(recovered) as bigint), cast(sum(adjusted) as bigint),
                    cast(sum(available) as bigint), cast(sum(committed) as bigint), cast(sum(spent) as bigint),
                    cast(sum(carried_forward) as bigint), cast(sum(allocated_down) as bigint), cast(sum(withdrawn) as bigint),
                    cast(sum(granted + brought_forward + received + recovered + adjusted
                        - available - committed - spent - carried_forward - allocated_down - withdrawn) as bigint)
                from mine m join derived d on d.cell_id = m.id
                group by m.budget_year, m.source, m.nature order by m.budget_year, m.source, m.nature""";
        return Sums.counted(() ->
                of(accounts, db.createNativeQuery(sql, Conservation.class)).getResultList());
    }

    private long[] counts(List<Account> accounts) {
        var sql = DERIVED
                + "select (select count(*) from mine), (select cast(coalesce(sum(entries), 0) as bigint) from derived)";
        var row = (Object[]) of(accounts, db.createNativeQuery(sql)).getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    private static Query of(List<Account> accounts, Query query) {
        return query.setParameter(1, accounts.stream().map(Account::unit).toArray(String[]::new))
                .setParameter(2, accounts.stream().map(Account::year).toArray(Integer[]::new));
    }
}
