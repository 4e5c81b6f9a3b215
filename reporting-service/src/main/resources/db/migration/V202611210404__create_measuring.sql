-- Which units hold facts, since when, and how fresh they are; what is to be measured again; what was published last.

create table fact_unit (
    family    text not null,
    unit      text not null,
    unit_from date not null,
    first_day date not null,
    constraint fact_unit_pk primary key (family, unit, unit_from)
);
comment on column fact_unit.first_day is 'day of the oldest fact of that family and unit';

create table freshness (
    topic           text        not null,
    kafka_partition integer     not null,
    newest_event_at timestamptz not null,
    constraint freshness_pk primary key (topic, kafka_partition)
);

-- Marks are only added and taken out, never changed, so that nobody waits for whoever works them off.
create table changed_unit (
    seq       bigint generated always as identity,
    family    text   not null,
    unit      text   not null,
    unit_from date   not null,
    day       date   not null,
    constraint changed_unit_pk primary key (seq)
);
comment on column changed_unit.day is 'first day whose measured values may differ from the published ones';

create table published_value (
    unit        text    not null,
    indicator   text    not null,
    period      text    not null,
    numerator   bigint,
    denominator bigint,
    value       numeric not null,
    constraint published_value_pk primary key (unit, indicator, period)
);
