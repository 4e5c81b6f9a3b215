-- Tasks of a plan's annex. A deadline keeps the office's words beside the days read from them; both days are inclusive.

create table task (
    id            uuid   not null,
    seq           bigint generated always as identity,
    plan_id       uuid   not null,
    number        text   not null,
    task_group    text,
    title         text   not null,
    deliverable   text,
    deadline_kind text   not null,
    deadline_text text,
    constraint task_pk primary key (id),
    constraint task_seq_unique unique (seq),
    constraint task_number_unique unique (plan_id, number),
    constraint task_of_plan foreign key (plan_id) references plan (id),
    constraint task_deadline_text_unless_undated check ((deadline_kind = 'UNDATED') = (deadline_text is null))
);
create index task_plan on task (plan_id, seq);

create table task_period (
    task_id   uuid    not null,
    position  integer not null,
    first_day date,
    last_day  date    not null,
    constraint task_period_pk primary key (task_id, position),
    constraint task_period_of_task foreign key (task_id) references task (id),
    constraint task_period_in_order check (first_day <= last_day)
);
comment on column task_period.first_day is 'null when only the end is stated: "before 10 December"';

create table task_lead (
    task_id         uuid    not null,
    position        integer not null,
    organisation_id uuid    not null,
    constraint task_lead_pk primary key (task_id, position),
    constraint task_lead_once unique (task_id, organisation_id),
    constraint task_lead_of_task foreign key (task_id) references task (id),
    constraint task_lead_is_organisation foreign key (organisation_id) references organisation (id)
);
create index task_lead_organisation on task_lead (organisation_id);

create table task_coordinator (
    task_id         uuid    not null,
    position        integer not null,
    organisation_id uuid    not null,
    constraint task_coordinator_pk primary key (task_id, position),
    constraint task_coordinator_once unique (task_id, organisation_id),
    constraint task_coordinator_of_task foreign key (task_id) references task (id),
    constraint task_coordinator_is_organisation foreign key (organisation_id) references organisation (id)
);

create table progress_report (
    id          uuid          not null,
    seq         bigint        generated always as identity,
    task_id     uuid          not null,
    reported_on date          not null,
    percent     numeric(5, 2),
    done        boolean,
    note        text,
    recorded_by text          not null,
    recorded_at timestamptz   not null,
    constraint progress_report_pk primary key (id),
    constraint progress_report_seq_unique unique (seq),
    constraint progress_report_of_task foreign key (task_id) references task (id),
    constraint progress_report_says_something check (percent is not null or done is not null),
    constraint progress_report_percent check (percent between 0 and 100)
);
create index progress_report_task on progress_report (task_id, reported_on, seq);
