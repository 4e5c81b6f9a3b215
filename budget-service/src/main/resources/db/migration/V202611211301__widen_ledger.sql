-- Money passes down the tiers, is moved between lines, reserved, taken back and returned: more sides of a cell, more kinds of postings.

alter table ledger_cell
    -- The body of the unit that holds the money, for example a department; '' is the unit itself.
    add column holder             text   not null default '',
    add column received_vnd       bigint not null default 0,
    add column recovered_vnd      bigint not null default 0,
    add column adjusted_vnd       bigint not null default 0,
    add column committed_vnd      bigint not null default 0,
    add column allocated_down_vnd bigint not null default 0,
    add column withdrawn_vnd      bigint not null default 0,
    drop constraint ledger_cell_unique,
    drop constraint ledger_cell_conserved,
    add constraint ledger_cell_unique
        unique (programme, unit, budget_year, origin_year, line, source, nature, holder),
    add constraint ledger_cell_received_bounds check (received_vnd between 0 and 1000000000000000),
    add constraint ledger_cell_recovered_bounds check (recovered_vnd between 0 and 1000000000000000),
    add constraint ledger_cell_adjusted_bounds check (adjusted_vnd between -1000000000000000 and 1000000000000000),
    add constraint ledger_cell_committed_bounds check (committed_vnd between 0 and 1000000000000000),
    add constraint ledger_cell_allocated_down_bounds check (allocated_down_vnd between 0 and 1000000000000000),
    add constraint ledger_cell_withdrawn_bounds check (withdrawn_vnd between 0 and 1000000000000000),
    add constraint ledger_cell_conserved check (
        granted_vnd + brought_forward_vnd + received_vnd + recovered_vnd + adjusted_vnd
            = available_vnd + committed_vnd + spent_vnd + carried_forward_vnd + allocated_down_vnd + withdrawn_vnd);

alter table posting
    add column holder            text not null default '',
    add column counter_unit      text,
    add column settles           uuid,
    add column spend_deadline    date,
    add column legal_basis       text,
    add column attachment_sha256 text,
    drop constraint posting_kind,
    add constraint posting_kind check (kind in ('APPROPRIATION', 'ALLOCATION', 'ADJUSTMENT', 'WITHDRAWAL', 'COMMITMENT', 'RELEASE',
        'DISBURSEMENT', 'REFUND', 'CARRY_OVER', 'REVERSAL')),
    add constraint posting_settles_fk foreign key (settles) references posting (id),
    add constraint posting_allocation_names_the_giver check (kind <> 'ALLOCATION' or counter_unit is not null),
    add constraint posting_release_names_the_commitment check (kind <> 'RELEASE' or settles is not null),
    add constraint posting_attachment_is_a_hash check (attachment_sha256 ~ '^[0-9a-f]{64}$');
create index posting_settles on posting (settles) where settles is not null;

alter table ledger_entry
    drop constraint ledger_entry_account,
    add constraint ledger_entry_account check (account in ('AUTHORITY', 'BROUGHT_FORWARD', 'RECEIVED', 'RECOVERED', 'ADJUSTED',
        'AVAILABLE', 'COMMITTED', 'SPENT', 'CARRIED_FORWARD', 'ALLOCATED_DOWN', 'WITHDRAWN'));

-- What leaves one cell for another arrives there, as money of the same source and nature, whoever writes it.
create function refuse_lost_transfer() returns trigger language plpgsql as $$
begin
    if exists (
        select from added e join ledger_cell c on c.id = e.cell_id
        where e.account in ('RECEIVED', 'ALLOCATED_DOWN', 'RECOVERED', 'WITHDRAWN', 'ADJUSTED')
        group by e.posting_id, c.programme, c.budget_year, c.origin_year, c.source, c.nature
        having coalesce(sum(e.amount_vnd) filter (where e.account = 'ADJUSTED'), 0) <> 0
            or coalesce(sum(e.amount_vnd) filter (where e.account in ('RECEIVED', 'ALLOCATED_DOWN')), 0) <> 0
            -- Money that is withdrawn leaves the ledger, or an upper unit of the ledger recovers all of it.
            or (bool_or(e.account = 'RECOVERED')
                and sum(e.amount_vnd) filter (where e.account in ('RECOVERED', 'WITHDRAWN')) <> 0)
    ) then
        raise exception 'What leaves one cell does not arrive in another' using errcode = 'check_violation';
    end if;
    return null;
end $$;

create trigger ledger_entry_arrives after insert on ledger_entry
    referencing new table as added for each statement execute function refuse_lost_transfer();

-- One decision says one sum for a cell once. Reversing a posting gives its decision free again.
create table decision_use (
    kind            text   not null,
    decision_issuer text   not null,
    decision_number text   not null,
    decision_date   date   not null,
    cell_id         bigint not null,
    counterpart     text   not null,
    posting_id      uuid   not null,
    constraint decision_use_pk
        primary key (cell_id, kind, decision_number, decision_date, decision_issuer, counterpart),
    constraint decision_use_posting_fk foreign key (posting_id) references posting (id),
    constraint decision_use_cell_fk foreign key (cell_id) references ledger_cell (id)
);
create index decision_use_posting on decision_use (posting_id);

insert into decision_use (kind, decision_issuer, decision_number, decision_date, cell_id, counterpart, posting_id)
select distinct p.kind, upper(p.decision_issuer), upper(p.decision_number), p.decision_date, c.id, '', p.id
from posting p join ledger_entry e on e.posting_id = p.id join ledger_cell c on c.id = e.cell_id and c.budget_year = p.budget_year
where p.kind <> 'REVERSAL' and not exists (select from posting r where r.reverses = p.id)
on conflict do nothing;
