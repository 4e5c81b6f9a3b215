-- Every dated operation on households, with what the register said before: undoing it puts that back.

create table household_change (
    id                 uuid        not null,
    sequence           bigint      not null generated always as identity,
    kind               text        not null,
    household_id       uuid        not null,
    other_household_id uuid,
    effective_on       date        not null,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    before             jsonb       not null,
    reversed_at        timestamptz,
    reversed_by        text,
    constraint household_change_pk primary key (id),
    constraint household_change_household_fk foreign key (household_id) references household (id),
    constraint household_change_other_fk foreign key (other_household_id) references household (id),
    constraint household_change_kind_check
        check (kind in ('CORRECTED', 'SPLIT', 'MERGED', 'MOVED', 'MEMBER_JOINED', 'MEMBER_LEFT', 'MEMBER_DIED')),
    constraint household_change_reversed_check check ((reversed_at is null) = (reversed_by is null))
);
create index household_change_household on household_change (household_id, sequence);
create index household_change_other on household_change (other_household_id, sequence) where other_household_id is not null;

alter table household_correction add column change_id uuid;
