-- Reforms that were decided at run time. The tree is refilled whole when the reference data changes its edition, and they again after it.

create table area_reform (
    id           uuid        not null,
    effective_on date        not null,
    legal_basis  text        not null,
    content      jsonb       not null,
    applied_at   timestamptz not null default clock_timestamp(),
    constraint area_reform_pk primary key (id)
);
