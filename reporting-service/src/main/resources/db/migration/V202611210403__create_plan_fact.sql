-- Plans with their tasks and targets. No foreign keys: what comes of one plan comes in order, and a parked event must not
-- hold back the rest.

create table plan (
    plan_id         uuid not null,
    unit            text not null,
    unit_from       date not null,
    title           text not null,
    document_number text,
    issued_on       date,
    period_from     date not null,
    period_to       date not null,
    constraint plan_pk primary key (plan_id)
);
create index plan_unit on plan (unit, unit_from);

create table task (
    task_id          uuid    not null,
    plan_id          uuid    not null,
    number           text    not null,
    title            text    not null,
    leads            text[]  not null,
    deadline_kind    text    not null,
    deadline_text    text,
    periods_from     date[]  not null,
    periods_to       date[]  not null,
    done_on          date,
    constraint task_pk primary key (task_id)
);
comment on column task.periods_from is 'first days of the periods of the deadline; an element is null where only the end is stated';
comment on column task.periods_to is 'last days of the same periods, inclusive';
create index task_plan on task (plan_id);

create table target (
    target_id         uuid not null,
    plan_id           uuid not null,
    indicator         text not null,
    unit_of_measure   text not null,
    baseline          numeric,
    baseline_at       date,
    target            numeric,
    target_min        numeric,
    target_max        numeric,
    target_at         date not null,
    comparison        text not null,
    alternative_group text,
    constraint target_pk primary key (target_id)
);
create index target_plan on target (plan_id);
