-- Money as it was granted, carried over and spent; one row is one entry of a posting.

create table money_fact (
    posting_id      uuid    not null,
    position        integer not null,
    kind            text    not null,
    unit            text    not null,
    unit_from       date    not null,
    budget_year     integer not null,
    origin_year     integer not null,
    programme       text    not null,
    line            text    not null,
    source          text    not null,
    nature          text    not null,
    amount_vnd      bigint  not null,
    decision_number text    not null,
    decision_date   date    not null,
    constraint money_fact_pk primary key (posting_id, position),
    constraint money_fact_kind_check check (kind in ('APPROPRIATED', 'CARRIED_OVER', 'DISBURSED'))
);
create index money_fact_unit_year on money_fact (unit, unit_from, budget_year);

create table proposal (
    proposal_id     uuid    not null,
    unit            text    not null,
    unit_from       date    not null,
    year            integer not null,
    programme       text    not null,
    document_number text,
    declared_vnd    bigint  not null,
    computed_vnd    bigint  not null,
    constraint proposal_pk primary key (proposal_id)
);
create index proposal_unit on proposal (unit, unit_from);

create table discrepancy (
    discrepancy_id uuid    not null,
    proposal_id    uuid    not null,
    unit           text    not null,
    unit_from      date    not null,
    year           integer not null,
    subject        text    not null,
    measure        text,
    declared_vnd   bigint  not null,
    computed_vnd   bigint  not null,
    difference_vnd bigint  not null,
    owner          text    not null,
    state          text    not null,
    constraint discrepancy_pk primary key (discrepancy_id)
);
create index discrepancy_unit on discrepancy (unit, unit_from);
