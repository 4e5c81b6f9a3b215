-- What was true of a household, and from which day to which. valid_to is the valid_from of the household's next fact.
-- A unit is named by code and first day, because codes were reused in 2025.

create table household_fact (
    household_id   uuid    not null,
    valid_from     date    not null,
    valid_to       date,
    unit           text    not null,
    unit_from      date    not null,
    area           text    not null,
    persons        integer not null,
    classification text,
    standard       text,
    deprived       text[]  not null default '{}',
    constraint household_fact_pk primary key (household_id, valid_from),
    constraint household_fact_validity_check check (valid_to > valid_from),
    constraint household_fact_persons_check check (persons >= 0)
);
comment on column household_fact.classification is 'null for a household that is registered and not yet classified';

-- Running differences: what began (positive) and what ended (negative) on a day. Their sum up to a day is the count of that
-- day, whatever the order in which the facts came. A nation of reviewed households is some 100,000 rows, not millions.
create table poverty_change (
    unit           text    not null,
    unit_from      date    not null,
    day            date    not null,
    area           text    not null,
    classification text    not null,
    households     bigint  not null,
    persons        bigint  not null,
    constraint poverty_change_pk primary key (unit, unit_from, day, area, classification)
);
comment on column poverty_change.classification is 'NOT_CLASSIFIED for a household that is registered and not yet classified';

create table deprivation_change (
    unit           text   not null,
    unit_from      date   not null,
    day            date   not null,
    area           text   not null,
    classification text   not null,
    indicator      text   not null,
    households     bigint not null,
    constraint deprivation_change_pk primary key (unit, unit_from, indicator, day, area, classification)
);
