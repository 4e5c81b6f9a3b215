-- What a survey found of a household: facts from which deprivations are computed. A document, read whole and as of a day: its
-- fields follow the form in force, so they are checked at the door and not by columns.

alter table household
    add column merit_household    boolean not null default false,
    add column no_labour_capacity boolean not null default false;

alter table household_member
    add column birth_date date,
    add constraint household_member_birth_date_check check (extract(year from birth_date) = birth_year);

create table household_condition (
    household_id uuid        not null,
    surveyed_on  date        not null,
    dwelling     jsonb,
    members      jsonb       not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint household_condition_pk primary key (household_id, surveyed_on),
    constraint household_condition_household_fk foreign key (household_id) references household (id),
    constraint household_condition_members_check check (jsonb_typeof(members) = 'object')
);
comment on column household_condition.members is 'facts by id of the member';

alter table household_import_row
    add column merit_household    boolean not null default false,
    add column no_labour_capacity boolean not null default false,
    add column surveyed_on        date,
    add column dwelling           jsonb;
