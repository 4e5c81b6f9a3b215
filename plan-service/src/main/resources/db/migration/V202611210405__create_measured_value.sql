-- What reporting-service measured; a later measurement of the same fact replaces the earlier one.

create table measured_value (
    unit        text        not null,
    indicator   text        not null,
    as_of       date        not null,
    period      text        not null,
    value       numeric     not null,
    numerator   numeric,
    denominator numeric,
    received_at timestamptz not null default now(),
    constraint measured_value_pk primary key (unit, indicator, as_of, period)
);
