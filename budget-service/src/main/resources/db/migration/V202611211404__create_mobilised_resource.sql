-- Money outside the budget: what was mobilised, and what the policy bank lent. Counts and sums, no persons.

create table mobilised_resource (
    id              uuid        not null,
    unit            text        not null,
    budget_year     integer     not null,
    kind            text        not null,
    purpose         text        not null,
    document_number text        not null,
    issued_on       date        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint mobilised_resource_pk primary key (id),
    constraint mobilised_resource_kind
        check (kind in ('FUND_FOR_THE_POOR', 'ENTERPRISE', 'ORGANISATION', 'COMMUNITY', 'OTHER'))
);
create index mobilised_resource_unit_year on mobilised_resource (unit, budget_year, id);

create table mobilised_movement (
    id              uuid        not null,
    resource_id     uuid        not null,
    kind            text        not null,
    moved_on        date        not null,
    amount_vnd      bigint      not null,
    document_number text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint mobilised_movement_pk primary key (id),
    constraint mobilised_movement_resource_fk foreign key (resource_id) references mobilised_resource (id),
    constraint mobilised_movement_kind check (kind in ('PLEDGED', 'RECEIVED', 'SPENT')),
    constraint mobilised_movement_moves_money check (amount_vnd <> 0)
);
create index mobilised_movement_resource on mobilised_movement (resource_id, recorded_at);

create table policy_credit (
    id              uuid        not null,
    unit            text        not null,
    scheme          text        not null,
    borrowers       text        not null,
    period_from     date        not null,
    period_to       date        not null,
    loans           bigint      not null,
    lent_vnd        bigint      not null,
    document_number text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint policy_credit_pk primary key (id),
    constraint policy_credit_borrowers check (borrowers in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED', 'OTHER')),
    constraint policy_credit_period check (period_from <= period_to),
    constraint policy_credit_once unique (unit, scheme, borrowers, period_from),
    constraint policy_credit_not_negative check (loans >= 0 and lent_vnd between 0 and 1000000000000000)
);
