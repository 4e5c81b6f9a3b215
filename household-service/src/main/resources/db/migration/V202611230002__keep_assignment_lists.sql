-- A list of assignments is one operation: it is kept, and undone as a whole. What it did to each household stays in household_change.

create table assignment_list (
    id            uuid        not null,
    effective_on  date        not null,
    households    integer     not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    recorded_unit text        not null,
    reversed_at   timestamptz,
    reversed_by   text,
    constraint assignment_list_pk primary key (id),
    constraint assignment_list_households_check check (households > 0),
    constraint assignment_list_reversed_check check ((reversed_at is null) = (reversed_by is null))
);
create index assignment_list_day on assignment_list (effective_on, id);

-- The divided communes that its households waited in.
create table assignment_list_unit (
    list_id         uuid    not null,
    unit            text    not null,
    unit_valid_from date    not null,
    households      integer not null,
    constraint assignment_list_unit_pk primary key (list_id, unit, unit_valid_from),
    constraint assignment_list_unit_list_fk foreign key (list_id) references assignment_list (id)
);

alter table household_change
    add column list_id uuid,
    add constraint household_change_list_fk foreign key (list_id) references assignment_list (id);
create index household_change_list on household_change (list_id) where list_id is not null;
