-- The change feed: for each household and commune in which it ever lived, the transaction that last changed it there. A row says
-- that there is something to tell, not what: that is read from the register when somebody asks, so a household is told once
-- however often it changed. Triggers of statements write it, so that no way into the register can forget to.

create table household_feed (
    household_id    uuid   not null,
    unit            text   not null,
    unit_valid_from date   not null,
    changed_in      bigint not null,
    constraint household_feed_pk primary key (household_id, unit, unit_valid_from)
);
comment on column household_feed.changed_in is 'id of the transaction; told when no transaction of that id or a lower one is still running';

-- In the order in which it is told: of a commune, and of the whole country.
create index household_feed_unit on household_feed (unit, unit_valid_from, changed_in, household_id);
create index household_feed_order on household_feed (changed_in, household_id, unit, unit_valid_from);

-- Ids of transactions mean something in one running database only. In a copy of it (restored, or moved to another server) a new
-- generation begins, and with it every reader from the beginning.
create table household_feed_origin (
    id         boolean not null default true,
    generation integer not null,
    constraint household_feed_origin_pk primary key (id),
    constraint household_feed_origin_single_check check (id)
);
insert into household_feed_origin (generation) values (1);

insert into household_feed (household_id, unit, unit_valid_from, changed_in)
select household_id, unit, unit_valid_from, pg_current_xact_id()::text::bigint from household_residence where valid_to is null;

-- Something about these households changed: it is told where they live now.
create function tell_household_feed(ids uuid[]) returns void
    language plpgsql as $$
declare
    this_transaction bigint := pg_current_xact_id()::text::bigint;
begin
    insert into household_feed (household_id, unit, unit_valid_from, changed_in)
    select r.household_id, r.unit, r.unit_valid_from, this_transaction
    from unnest(ids) changed(id)
    join household_residence r on r.household_id = changed.id and r.valid_to is null
    where not exists (select from household_feed f
                      where f.household_id = r.household_id and f.unit = r.unit and f.unit_valid_from = r.unit_valid_from
                        and f.changed_in = this_transaction)
    order by r.household_id -- two writers of many households lock them in the same order
    on conflict (household_id, unit, unit_valid_from) do update set changed_in = excluded.changed_in;
end $$;

create function tell_changed_households() returns trigger
    language plpgsql as $$
begin
    perform tell_household_feed(array(select id from changed));
    return null;
end $$;

create function tell_households_of_changed() returns trigger
    language plpgsql as $$
begin
    perform tell_household_feed(array(select distinct household_id from changed));
    return null;
end $$;

-- A residence that begins, ends or is taken back: told in its own commune, which the household may have left.
create function tell_changed_residences() returns trigger
    language plpgsql as $$
declare
    this_transaction bigint := pg_current_xact_id()::text::bigint;
begin
    insert into household_feed (household_id, unit, unit_valid_from, changed_in)
    select distinct household_id, unit, unit_valid_from, this_transaction from changed
    order by household_id
    on conflict (household_id, unit, unit_valid_from) do update set changed_in = excluded.changed_in
    where household_feed.changed_in <> excluded.changed_in;
    return null;
end $$;

create trigger household_feed_update after update on household
    referencing new table as changed for each statement execute function tell_changed_households();

create trigger household_feed_insert after insert on household_residence
    referencing new table as changed for each statement execute function tell_changed_residences();
create trigger household_feed_update after update on household_residence
    referencing new table as changed for each statement execute function tell_changed_residences();
-- A row that names another commune after an update leaves the one before.
create trigger household_feed_update_from after update on household_residence
    referencing old table as changed for each statement execute function tell_changed_residences();
create trigger household_feed_delete after delete on household_residence
    referencing old table as changed for each statement execute function tell_changed_residences();

create trigger household_feed_insert after insert on household_member
    referencing new table as changed for each statement execute function tell_households_of_changed();
create trigger household_feed_update after update on household_member
    referencing new table as changed for each statement execute function tell_households_of_changed();
create trigger household_feed_delete after delete on household_member
    referencing old table as changed for each statement execute function tell_households_of_changed();

create trigger household_feed_insert after insert on household_classification
    referencing new table as changed for each statement execute function tell_households_of_changed();
create trigger household_feed_update after update on household_classification
    referencing new table as changed for each statement execute function tell_households_of_changed();
create trigger household_feed_delete after delete on household_classification
    referencing old table as changed for each statement execute function tell_households_of_changed();
