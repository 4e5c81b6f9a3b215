package vn.giamngheo.budget.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Reads what outlives its year. */
@ApplicationScoped
class CarryOverBooks {

    private final EntityManager db;

    CarryOverBooks(EntityManager db) {
        this.db = db;
    }

    /** What is left of a unit's year. A carry-over moves money between the sides counted here, so it changes nothing of the sum. */
    @SuppressWarnings("unchecked")
    List<CarriableView> carriable(String unit, int year, LocalDate cutOff) {
        List<CarriableView.Row> rows = db.createNativeQuery("""
                        select c.programme, c.holder, c.line, c.source, c.nature, c.origin_year,
                            cast(coalesce(sum(e.amount_vnd) filter (where p.decision_date <= ?3 or p.kind = 'CARRY_OVER'), 0) as bigint)
                                as undisbursed,
                            c.available_vnd, c.committed_vnd, c.carried_forward_vnd
                        from ledger_cell c
                        join ledger_entry e on e.cell_id = c.id and e.account in ('AVAILABLE', 'COMMITTED', 'CARRIED_FORWARD')
                        join posting p on p.id = e.posting_id
                        where c.unit = ?1 and c.budget_year = ?2
                        group by c.id having c.available_vnd + c.committed_vnd + c.carried_forward_vnd > 0
                        order by c.programme, c.holder, c.line, c.source, c.nature, c.origin_year""", CarriableView.Row.class)
                .setParameter(1, unit)
                .setParameter(2, year)
                .setParameter(3, cutOff)
                .getResultList();
        return rows.stream().map(CarriableView::of).toList();
    }

    /** Where the books of the year before are kept here and do not leave what was carried over. */
    @SuppressWarnings("unchecked")
    List<CarryOverDiscrepancyView> discrepancies(String unit, int year) {
        return db.createNativeQuery("""
                        select n.programme, n.holder, n.line, n.source, n.nature, n.budget_year, n.origin_year,
                            n.brought_forward_vnd as declared, l.computed, l.computed - n.brought_forward_vnd as difference,
                            n.spent_vnd + n.committed_vnd as used,
                            greatest(0, n.spent_vnd + n.committed_vnd - l.computed) as overspent, n.unit as owner
                        from ledger_cell n
                        left join ledger_cell o on (o.programme, o.unit, o.origin_year, o.line, o.source, o.nature, o.holder)
                            = (n.programme, n.unit, n.origin_year, n.line, n.source, n.nature, n.holder)
                            and o.budget_year = n.budget_year - 1
                        cross join lateral (
                            select coalesce(o.carried_forward_vnd + o.available_vnd + o.committed_vnd, 0) as computed) l
                        where n.unit = ?1 and n.budget_year = ?2 and n.brought_forward_vnd > 0
                            and n.brought_forward_vnd <> l.computed
                            and exists (select from ledger_cell k where k.programme = n.programme and k.unit = n.unit
                                and k.budget_year = n.budget_year - 1)
                        order by n.programme, n.holder, n.line, n.source, n.nature, n.origin_year""", CarryOverDiscrepancyView.class)
                .setParameter(1, unit)
                .setParameter(2, year)
                .getResultList();
    }

    /** Carried money of any unit that is still there after its deadline. Without a stated deadline it is the year's last day. */
    @SuppressWarnings("unchecked")
    List<ExpiredView> expired(LocalDate asOf) {
        return db.createNativeQuery("""
                        select c.unit, c.programme, c.holder, c.line, c.source, c.nature, c.budget_year, c.origin_year, d.deadline,
                            c.available_vnd, c.committed_vnd
                        from ledger_cell c
                        cross join lateral (
                            select coalesce(max(p.spend_deadline), make_date(c.budget_year, 12, 31)) as deadline
                            from ledger_entry e join posting p on p.id = e.posting_id
                            where e.cell_id = c.id and e.account = 'BROUGHT_FORWARD' and p.kind = 'CARRY_OVER'
                                and not exists (select from posting r where r.reverses = p.id)) d
                        where c.origin_year < c.budget_year and c.available_vnd + c.committed_vnd > 0 and d.deadline < ?1
                        order by d.deadline, c.unit, c.programme, c.holder, c.line, c.source, c.nature, c.origin_year""", ExpiredView.class)
                .setParameter(1, asOf)
                .getResultList();
    }
}
