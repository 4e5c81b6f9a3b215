-- The ledger: cells hold what is derived, postings and their entries hold what happened. Amounts are whole dong.

create table ledger_cell (
    id                  bigint generated always as identity,
    programme           text   not null,
    unit                text   not null,
    budget_year         integer not null,
    origin_year         integer not null,
    line                text   not null,
    source              text   not null,
    nature              text   not null,
    granted_vnd         bigint not null default 0,
    brought_forward_vnd bigint not null default 0,
    available_vnd       bigint not null default 0,
    spent_vnd           bigint not null default 0,
    carried_forward_vnd bigint not null default 0,
    constraint ledger_cell_pk primary key (id),
    constraint ledger_cell_unique unique (programme, unit, budget_year, origin_year, line, source, nature),
    constraint ledger_cell_origin_not_later check (origin_year <= budget_year),
    constraint ledger_cell_source check (source in ('CENTRAL', 'LOCAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'INTEGRATED',
        'POLICY_CREDIT', 'MOBILISED', 'NOT_STATED')),
    constraint ledger_cell_nature check (nature in ('CAPITAL', 'RECURRENT')),
    -- Old money is carried, new money is granted: never both in one cell.
    constraint ledger_cell_granted_in_its_year check (granted_vnd = 0 or origin_year = budget_year),
    constraint ledger_cell_brought_from_before check (brought_forward_vnd = 0 or origin_year < budget_year),
    -- 10^15 dong a cell keeps the sum over all cells of a unit's year far below 2^63.
    constraint ledger_cell_granted_bounds check (granted_vnd between 0 and 1000000000000000),
    constraint ledger_cell_brought_forward_bounds check (brought_forward_vnd between 0 and 1000000000000000),
    constraint ledger_cell_available_bounds check (available_vnd between 0 and 1000000000000000),
    constraint ledger_cell_spent_bounds check (spent_vnd between 0 and 1000000000000000),
    constraint ledger_cell_carried_forward_bounds check (carried_forward_vnd between 0 and 1000000000000000),
    constraint ledger_cell_conserved
        check (granted_vnd + brought_forward_vnd = available_vnd + spent_vnd + carried_forward_vnd)
) with (fillfactor = 70); -- a hot cell is updated in place
create index ledger_cell_unit_year on ledger_cell (unit, budget_year);

create table posting (
    id              uuid        not null,
    kind            text        not null,
    programme       text        not null,
    unit            text        not null,
    budget_year     integer     not null,
    origin_year     integer     not null,
    carry_over_kind text,
    reverses        uuid,
    decision_number text        not null,
    decision_date   date        not null,
    decision_issuer text        not null,
    posted_at       timestamptz not null default clock_timestamp(),
    posted_by       text        not null,
    constraint posting_pk primary key (id),
    constraint posting_kind check (kind in ('APPROPRIATION', 'CARRY_OVER', 'DISBURSEMENT', 'REVERSAL')),
    constraint posting_carry_over_kind check (carry_over_kind in ('CAPITAL_EXTENDED', 'RECURRENT_CARRIED')),
    constraint posting_carry_over_names_its_kind check ((kind = 'CARRY_OVER') = (carry_over_kind is not null)),
    constraint posting_reverses_fk foreign key (reverses) references posting (id),
    constraint posting_reversed_once unique (reverses),
    constraint posting_reversal_names_what check ((kind = 'REVERSAL') = (reverses is not null))
);
create index posting_unit_year on posting (unit, budget_year, kind, id);

create table ledger_entry (
    seq        bigint generated always as identity,
    posting_id uuid   not null,
    cell_id    bigint not null,
    account    text   not null,
    amount_vnd bigint not null,
    constraint ledger_entry_pk primary key (seq),
    constraint ledger_entry_posting_fk foreign key (posting_id) references posting (id),
    constraint ledger_entry_cell_fk foreign key (cell_id) references ledger_cell (id),
    constraint ledger_entry_account
        check (account in ('AUTHORITY', 'BROUGHT_FORWARD', 'AVAILABLE', 'SPENT', 'CARRIED_FORWARD')),
    constraint ledger_entry_moves_money check (amount_vnd <> 0)
);
create index ledger_entry_cell on ledger_entry (cell_id, seq);
create index ledger_entry_posting on ledger_entry (posting_id);
