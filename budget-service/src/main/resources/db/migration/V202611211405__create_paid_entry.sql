-- What was spent, entry by entry, with what is known of the payment. What a reversal takes back counts on the day on which it had been
-- paid; money that came back (a refund) counts on its own day, but belongs to the payment that it came back from.

create view paid_entry as
select e.cell_id, e.amount_vnd,
    case when o.kind = 'REFUND' then o.decision_date else coalesce(d.paid_on, o.decision_date) end as paid_on,
    coalesce(d.beneficiary_kind, 'NOT_STATED') as beneficiary_kind, d.work_id, d.activity
from ledger_entry e
    join posting p on p.id = e.posting_id
    join posting o on o.id = coalesce(p.reverses, p.id)
    left join disbursement_detail d on d.posting_id = case when o.kind = 'REFUND' then o.settles else o.id end
where e.account = 'SPENT';
