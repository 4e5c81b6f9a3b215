-- Presence and persons by their days, for all that counts over time.

create or replace view household_presence as
    select household_id, unit, unit_valid_from, valid_from, valid_to, entered_by as entered
    from household_residence;

create or replace view household_person as
    select household_id, id as member_id, valid_from, valid_to
    from household_member;
