-- Next year's request as the document declares it, and the places where its own figures do not agree.

create table budget_proposal (
    id              uuid        not null,
    unit            text        not null,
    proposal_year   integer     not null,
    programme       text        not null,
    document_number text        not null,
    issued_on       date        not null,
    declared_vnd    bigint,
    computed_vnd    bigint      not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint budget_proposal_pk primary key (id)
);
create index budget_proposal_unit_year on budget_proposal (unit, proposal_year);

create table budget_proposal_declared (
    proposal_id uuid    not null,
    position    integer not null,
    line        text    not null,
    central_vnd bigint,
    local_vnd   bigint,
    total_vnd   bigint  not null,
    constraint budget_proposal_declared_pk primary key (proposal_id, position),
    constraint budget_proposal_declared_proposal_fk foreign key (proposal_id) references budget_proposal (id),
    constraint budget_proposal_declared_once unique (proposal_id, line),
    constraint budget_proposal_declared_not_negative check (central_vnd >= 0 and local_vnd >= 0 and total_vnd >= 0)
);

create table budget_proposal_component (
    proposal_id uuid    not null,
    position    integer not null,
    line        text    not null,
    nature      text    not null,
    central_vnd bigint  not null,
    local_vnd   bigint  not null,
    note        text,
    constraint budget_proposal_component_pk primary key (proposal_id, position),
    constraint budget_proposal_component_proposal_fk foreign key (proposal_id) references budget_proposal (id),
    constraint budget_proposal_component_nature check (nature in ('CAPITAL', 'RECURRENT')),
    constraint budget_proposal_component_not_negative check (central_vnd >= 0 and local_vnd >= 0)
);

create table budget_discrepancy (
    id           uuid        not null,
    version      bigint      not null,
    proposal_id  uuid        not null,
    subject      text        not null,
    measure      text        not null,
    declared_vnd bigint      not null,
    computed_vnd bigint      not null,
    owner        text        not null,
    state        text        not null,
    explanation  text,
    opened_at    timestamptz not null,
    settled_at   timestamptz,
    settled_by   text,
    constraint budget_discrepancy_pk primary key (id),
    constraint budget_discrepancy_proposal_fk foreign key (proposal_id) references budget_proposal (id),
    constraint budget_discrepancy_once unique (proposal_id, subject, measure),
    constraint budget_discrepancy_measure check (measure in ('TOTAL', 'CENTRAL', 'LOCAL', 'SPLIT')),
    constraint budget_discrepancy_differs check (declared_vnd <> computed_vnd),
    constraint budget_discrepancy_state check (state in ('OPEN', 'EXPLAINED', 'SETTLED')),
    constraint budget_discrepancy_explained check (state = 'OPEN' or explanation is not null),
    constraint budget_discrepancy_settled_by_someone
        check ((state = 'SETTLED') = (settled_at is not null and settled_by is not null))
);
