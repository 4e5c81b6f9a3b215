-- What was closed and what was declared of movements between the lists. The content of a closing is kept word by word, so that its
-- hash can be checked; classes that are recorded late afterwards show as a difference and change nothing here.

create table movement_closing (
    id              uuid        not null,
    unit            text        not null,
    unit_valid_from date        not null,
    period_from     date        not null,
    period_to       date        not null,
    map             date        not null,
    content         text        not null,
    hash            text        not null,
    closed_at       timestamptz not null,
    closed_by       text        not null,
    constraint movement_closing_pk primary key (id),
    constraint movement_closing_period_unique unique (unit, unit_valid_from, period_from, period_to),
    constraint movement_closing_period_check check (period_from < period_to)
);

create table declared_movement (
    id              uuid        not null,
    unit            text        not null,
    unit_valid_from date        not null,
    period_from     date        not null,
    period_to       date        not null,
    map             date        not null,
    document        text        not null,
    content         text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint declared_movement_pk primary key (id),
    constraint declared_movement_document_unique unique (unit, unit_valid_from, period_from, period_to, document),
    constraint declared_movement_period_check check (period_from < period_to)
);

create table declared_movement_discrepancy (
    declaration_id uuid    not null,
    position       integer not null,
    kind           text    not null,
    subject        text    not null,
    declared       bigint  not null,
    computed       bigint  not null,
    owner          text    not null,
    state          text    not null,
    explanation    text,
    settled_at     timestamptz,
    settled_by     text,
    version        bigint  not null,
    constraint declared_movement_discrepancy_pk primary key (declaration_id, position),
    constraint declared_movement_discrepancy_declaration_fk foreign key (declaration_id) references declared_movement (id),
    constraint declared_movement_discrepancy_differs_check check (declared <> computed),
    constraint declared_movement_discrepancy_state_check check (state in ('OPEN', 'SETTLED')),
    constraint declared_movement_discrepancy_settled_check check ((state = 'SETTLED') = (settled_at is not null))
);
