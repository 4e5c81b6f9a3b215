-- The register. A unit is (code, valid from), because codes were reused; no foreign key to area_unit, which is refilled whole
-- whenever the reference data changes.

create table household (
    id              uuid        not null,
    code            text        not null,
    unit            text        not null,
    unit_valid_from date        not null,
    village         text,
    area            text        not null,
    registered_on   date        not null,
    registered_at   timestamptz not null,
    registered_by   text        not null,
    changed_at      timestamptz not null,
    version         bigint      not null,
    constraint household_pk primary key (id),
    constraint household_code_unique unique (unit, unit_valid_from, code),
    constraint household_area_check check (area in ('RURAL', 'URBAN')),
    constraint household_unit_check check (unit_valid_from <= registered_on)
);

create table household_member (
    id           uuid    not null,
    household_id uuid    not null,
    position     integer not null,
    name         text    not null,
    sex          text    not null,
    birth_year   integer not null,
    ethnicity    text    not null,
    relation     text    not null,
    constraint household_member_pk primary key (id),
    constraint household_member_household_fk foreign key (household_id) references household (id),
    constraint household_member_position_unique unique (household_id, position),
    constraint household_member_position_check check (position > 0),
    constraint household_member_sex_check check (sex in ('MALE', 'FEMALE')),
    constraint household_member_birth_year_check check (birth_year between 1880 and 2200),
    constraint household_member_relation_check
        check (relation in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'OTHER'))
);
create unique index household_member_head on household_member (household_id) where relation = 'HEAD';

-- What a household looked like before each correction.
create table household_correction (
    household_id uuid        not null,
    version      bigint      not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    before       jsonb       not null,
    constraint household_correction_pk primary key (household_id, version),
    constraint household_correction_household_fk foreign key (household_id) references household (id)
);
