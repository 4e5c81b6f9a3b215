-- Which commune a household belongs to on a day, and who belongs to it. Everything that counts over time reads these two views,
-- so that only they change when the register learns to date something else. Both ends as everywhere: valid_from inclusive,
-- valid_to exclusive, open when null.

create view household_presence as
    select id as household_id, unit, unit_valid_from, registered_on as valid_from, null::date as valid_to,
           'REGISTERED'::text as entered
    from household;
comment on column household_presence.entered is 'How the household came to that commune: REGISTERED, or else not counted as new';

create view household_person as
    select household_id, id as member_id, null::date as valid_from, null::date as valid_to
    from household_member;

-- Finds the households on a list of a day without reading the classes of all others.
create index household_classification_listed on household_classification (classification, valid_from, valid_to)
    include (household_id) where classification in ('POOR', 'NEAR_POOR');
