-- Certificates of poor and near-poor households (form 03 of Decision 24/2021/QĐ-TTg), numbered by commune and year.

create table household_certificate (
    household_id    uuid        not null,
    unit            text        not null,
    unit_valid_from date        not null,
    year            integer     not null,
    sequence        integer     not null,
    number          text        not null,
    classification  text        not null,
    issued_on       date        not null,
    decision_number text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint household_certificate_pk primary key (household_id, issued_on),
    constraint household_certificate_household_fk foreign key (household_id) references household (id),
    constraint household_certificate_number_unique unique (unit, unit_valid_from, year, sequence),
    constraint household_certificate_class_check check (classification in ('POOR', 'NEAR_POOR')),
    constraint household_certificate_sequence_check check (sequence > 0)
);

create table certificate_counter (
    unit            text    not null,
    unit_valid_from date    not null,
    year            integer not null,
    last            integer not null,
    constraint certificate_counter_pk primary key (unit, unit_valid_from, year)
);
