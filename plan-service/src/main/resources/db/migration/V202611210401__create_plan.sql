-- Plans as their documents say. A document without a number or a day keeps null and, where it has one, its own wording.

create table plan (
    id              uuid    not null,
    seq             bigint  generated always as identity,
    version         bigint  not null,
    unit            text    not null,
    title           text    not null,
    document_number text,
    issued_on       date,
    issued_on_text  text,
    issuer          text    not null,
    period_from     date    not null,
    period_to       date    not null,
    effective_on    date    not null generated always as (coalesce(issued_on, period_from)) stored,
    constraint plan_pk primary key (id),
    constraint plan_seq_unique unique (seq),
    constraint plan_period_in_order check (period_from <= period_to)
);
create index plan_place on plan (unit, effective_on);

create table plan_revision (
    plan_id         uuid        not null,
    version         bigint      not null,
    title           text        not null,
    document_number text,
    issued_on       date,
    issued_on_text  text,
    issuer          text        not null,
    period_from     date        not null,
    period_to       date        not null,
    reason          text,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    constraint plan_revision_pk primary key (plan_id, version),
    constraint plan_revision_of_plan foreign key (plan_id) references plan (id)
);
