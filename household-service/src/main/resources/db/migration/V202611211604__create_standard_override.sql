-- Higher limits that a province has set beside the national ones of a standard.

create table standard_override (
    id                   uuid        not null,
    standard             text        not null,
    unit                 text        not null,
    unit_valid_from      date        not null,
    area                 text        not null,
    valid_from           date        not null,
    valid_to             date,
    income_vnd_per_month bigint      not null,
    score_a              integer,
    legal_basis          text        not null,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    constraint standard_override_pk primary key (id),
    constraint standard_override_day_unique unique (standard, unit, unit_valid_from, area, valid_from),
    constraint standard_override_area_check check (area in ('RURAL', 'URBAN')),
    constraint standard_override_validity_check check (valid_to > valid_from)
);
