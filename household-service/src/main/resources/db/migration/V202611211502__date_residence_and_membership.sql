-- Where a household is in the register, and who belongs to it, from which day to which. valid_from is inclusive, valid_to
-- exclusive and open when null. A household whose last residence has ended is not counted from that day on.

create table household_residence (
    household_id    uuid not null,
    valid_from      date not null,
    valid_to        date,
    unit            text not null,
    unit_valid_from date not null,
    code            text not null,
    village         text,
    area            text not null,
    entered_by      text not null,
    left_by         text,
    constraint household_residence_pk primary key (household_id, valid_from),
    constraint household_residence_household_fk foreign key (household_id) references household (id),
    constraint household_residence_code_unique unique (unit, unit_valid_from, code),
    constraint household_residence_validity_check check (valid_to > valid_from),
    constraint household_residence_area_check check (area in ('RURAL', 'URBAN')),
    constraint household_residence_unit_check check (unit_valid_from <= valid_from),
    constraint household_residence_entered_check check (entered_by in ('REGISTERED', 'SPLIT', 'MOVED_IN')),
    constraint household_residence_left_check check (left_by in ('MOVED_OUT', 'MERGED', 'DIED', 'LEFT')),
    constraint household_residence_ended_check check ((valid_to is null) = (left_by is null))
);
create unique index household_residence_open on household_residence (household_id) where valid_to is null;

insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, village, area, entered_by)
select id, registered_on, unit, unit_valid_from, code, village, area, 'REGISTERED' from household;

-- household keeps its latest residence for those who read the present; a code is unique among residences.
alter table household
    drop constraint household_code_unique,
    drop constraint household_unit_check;

alter table household_member
    add column valid_from date,
    add column valid_to   date,
    add column entered_by text,
    add column left_by    text;
update household_member m set valid_from = h.registered_on, entered_by = 'REGISTERED'
from household h where h.id = m.household_id;
drop index household_member_head;
alter table household_member
    alter column valid_from set not null,
    alter column entered_by set not null,
    drop constraint household_member_pk,
    drop constraint household_member_position_unique,
    add constraint household_member_pk primary key (id, valid_from),
    add constraint household_member_position_unique unique (household_id, position, valid_from),
    add constraint household_member_validity_check check (valid_to > valid_from),
    add constraint household_member_entered_check
        check (entered_by in ('REGISTERED', 'BORN', 'JOINED', 'SPLIT', 'MERGED', 'RELATION')),
    add constraint household_member_left_check check (left_by in ('DIED', 'LEFT', 'SPLIT', 'MERGED', 'RELATION')),
    add constraint household_member_ended_check check ((valid_to is null) = (left_by is null));
create unique index household_member_head on household_member (household_id) where relation = 'HEAD' and valid_to is null;
-- A person is in one household at a time.
create unique index household_member_open on household_member (id) where valid_to is null;
