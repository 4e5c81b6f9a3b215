-- Plans by which a household is accompanied out of poverty: goals, what is to be given, by whom it is accompanied, how it goes.

create table support_plan (
    id           uuid        not null,
    household_id uuid        not null,
    goals        text        not null,
    body_code    text,
    body_name    text        not null,
    valid_from   date        not null,
    valid_to     date,
    planned      jsonb       not null,
    state        text        not null,
    changed_on   date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    version      bigint      not null,
    constraint support_plan_pk primary key (id),
    constraint support_plan_household_fk foreign key (household_id) references household (id),
    constraint support_plan_state_check check (state in ('DRAFT', 'ACTIVE', 'FINISHED', 'ABANDONED')),
    constraint support_plan_validity_check check (valid_to > valid_from)
);
comment on column support_plan.body_code is 'organisation that accompanies the household, as plan-service names it';
comment on column support_plan.planned is 'kind, content, line, amount and day of each support that is to be given';
-- A household has one plan at a time that is not at its end.
create unique index support_plan_open on support_plan (household_id) where state in ('DRAFT', 'ACTIVE');
create index support_plan_household on support_plan (household_id);

create table support_plan_note (
    plan_id     uuid        not null,
    position    integer     not null,
    noted_on    date        not null,
    note        text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint support_plan_note_pk primary key (plan_id, position),
    constraint support_plan_note_plan_fk foreign key (plan_id) references support_plan (id)
);
