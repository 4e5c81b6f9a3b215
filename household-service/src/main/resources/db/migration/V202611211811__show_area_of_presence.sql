-- Rural or urban changes with a move: whoever evaluates a past day asks where the household was then.

create or replace view household_presence as
    select household_id, unit, unit_valid_from, valid_from, valid_to, entered_by as entered, area
    from household_residence;
