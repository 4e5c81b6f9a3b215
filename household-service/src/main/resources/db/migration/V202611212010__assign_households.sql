-- A household of a divided commune is assigned to one of the units that hold parts of it, from the day of the division on.
alter table household_residence
    drop constraint household_residence_entered_check,
    drop constraint household_residence_left_check,
    add constraint household_residence_entered_check
        check (entered_by in ('REGISTERED', 'SPLIT', 'MOVED_IN', 'ASSIGNED')),
    add constraint household_residence_left_check check (left_by in ('MOVED_OUT', 'MERGED', 'DIED', 'LEFT', 'ASSIGNED'));

alter table household_change
    drop constraint household_change_kind_check,
    add constraint household_change_kind_check
        check (kind in ('CORRECTED', 'SPLIT', 'MERGED', 'MOVED', 'MEMBER_JOINED', 'MEMBER_LEFT', 'MEMBER_DIED', 'ASSIGNED'));

-- Both sides of an assignment, for those who show one day's register on the map of another.
create index household_residence_assigned on household_residence (household_id, valid_from) where entered_by = 'ASSIGNED';
create index household_residence_divided on household_residence (household_id, valid_to) where left_by = 'ASSIGNED';
