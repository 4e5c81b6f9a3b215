-- A search by name reads one table: beside each residence lie the words of the names of all who were ever in the household, each at the
-- places of the people who have it, so that words at one place are words of one person; and the pairs of words of each name, because an
-- index knows no places. What is found is looked at again for the day asked for, so somebody too many does no harm: words are only added.

create function plain_words(name text) returns text
    language sql immutable parallel safe
    return btrim(regexp_replace(lower(plain_name(name) collate "pg_c_utf8"),
                                '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+', ' ', 'g'));
comment on function plain_words(text) is 'plain_name, its words divided by blanks; PlainName of the service does the same';

create function name_words(name text, place integer) returns text
    language plpgsql immutable parallel safe
    as $$
declare
    words  text[] := string_to_array(plain_words(name), ' ');
    spot   text := ''':' || 1 + (place - 1) % 250; -- PostgreSQL keeps 255 positions of a word
    vector text := '';
begin
    for i in 1 .. cardinality(words) loop
        vector := vector || ' ''' || words[i] || spot;
        for j in 1 .. i - 1 loop
            vector := vector || ' ''' || case
                when words[i] = words[j] then words[i]
                else '+' || least(words[i] collate "C", words[j]) || '+' || greatest(words[i] collate "C", words[j]) end || '''';
        end loop;
    end loop;
    return vector;
end $$;
comment on function name_words(text, integer) is 'text of a tsvector: words at the place of the person, and pairs of them as +one+other';

-- Words that names have, so that what begins one is turned into whole words. Without a unique key: two imports that bring the same new
-- word would wait for each other. Words stay; one too many is the beginning of nobody's name.
create table name_word (
    word text collate "C" not null
);
create index name_word_word on name_word (word);

-- Words alone are no news of a household. Only add_words below changes them, and it changes nothing else.
create function tell_updated_residences() returns trigger
    language plpgsql
    set enable_nestloop = off -- a plan made for one row serves many
    as $$
declare
    this_transaction bigint := pg_current_xact_id()::text::bigint;
begin
    insert into household_feed (household_id, unit, unit_valid_from, changed_in)
    select distinct household_id, unit, unit_valid_from, this_transaction
    from (select o.household_id, o.unit, o.unit_valid_from from changed_from o
          where not exists (select from changed_to n
                            where n.household_id = o.household_id and n.valid_from = o.valid_from and n.words <> o.words)
          union all
          select n.household_id, n.unit, n.unit_valid_from from changed_to n
          where not exists (select from changed_from o
                            where o.household_id = n.household_id and o.valid_from = n.valid_from and o.words <> n.words)) told
    order by household_id
    on conflict (household_id, unit, unit_valid_from) do update set changed_in = excluded.changed_in
    where household_feed.changed_in <> excluded.changed_in;
    return null;
end $$;
drop trigger household_feed_update on household_residence;
drop trigger household_feed_update_from on household_residence;

alter table household_residence add column words tsvector;
create temporary table called on commit drop as
    select name, position, name_words(name, position) as words from (select distinct name, position from household_member) as once;
create temporary table gathered on commit drop as
    select household_id, string_agg(c.words, ' ')::tsvector as words
    from household_member join called c using (name, position) group by household_id;
analyze gathered;
update household_residence r set words = g.words from gathered g where g.household_id = r.household_id;
update household_residence set words = '' where words is null;
alter table household_residence alter column words set not null;
-- The few thousand most frequent words and pairs: the planner takes any other for rare.
alter table household_residence alter column words set statistics 300;
insert into name_word
select distinct word from household_residence cross join unnest(tsvector_to_array(words)) as word where word not like '+%';

create index household_residence_words on household_residence using gin (words);
drop index household_member_words;

create trigger household_feed_update after update on household_residence
    referencing old table as changed_from new table as changed_to
    for each statement execute function tell_updated_residences();

-- Plans of these functions may be made while the tables are empty, and are kept while a transaction fills them: they are written so that
-- there is nothing to choose but the indexes. The first replaces one that there was.

create or replace function tell_household_feed(ids uuid[]) returns void
    language plpgsql
    set enable_seqscan = off
    as $$
declare
    this_transaction bigint := pg_current_xact_id()::text::bigint;
begin
    insert into household_feed (household_id, unit, unit_valid_from, changed_in)
    select r.household_id, r.unit, r.unit_valid_from, this_transaction
    from household_residence r
    where r.household_id = any (ids) and r.valid_to is null
      and (select f.changed_in from household_feed f
           where f.household_id = r.household_id and f.unit = r.unit and f.unit_valid_from = r.unit_valid_from)
          is distinct from this_transaction
    order by r.household_id -- two writers of many households lock them in the same order
    on conflict (household_id, unit, unit_valid_from) do update set changed_in = excluded.changed_in;
end $$;

create function gather_words() returns trigger
    language plpgsql
    set enable_seqscan = off
    as $$
begin
    new.words := coalesce((select string_agg(name_words(m.name, m.position), ' ') from household_member m
                           where m.household_id = new.household_id), '')::tsvector;
    return new;
end $$;

create function keep_words() returns trigger
    language plpgsql
    set enable_seqscan = off
    as $$
begin
    insert into name_word
    select word from (select distinct unnest(tsvector_to_array(words)) as word from changed) found
    where word not like '+%' and (select true from name_word known where known.word = found.word limit 1) is null;
    return null;
end $$;

create function add_words(households uuid[]) returns void
    language plpgsql
    set enable_seqscan = off set enable_nestloop = off set enable_mergejoin = off
    as $$
begin
    with gathered as materialized (
        select m.household_id, string_agg(name_words(m.name, m.position), ' ')::tsvector as words
        from household_member m
        where m.household_id = any (array(select household_id from household_residence where household_id = any (households)))
        group by m.household_id)
    update household_residence r set words = (r.words::text || ' ' || g.words::text)::tsvector
    from gathered g
    where r.household_id = any (households) and r.household_id = g.household_id
      and r.words <> (r.words::text || ' ' || g.words::text)::tsvector;
end $$;

create function add_words_of_members() returns trigger
    language plpgsql
    as $$
begin
    perform add_words(array(select distinct household_id from changed));
    return null;
end $$;

create function add_words_of_member() returns trigger
    language plpgsql
    as $$
begin
    perform add_words(array[new.household_id]);
    return null;
end $$;

-- Whoever writes many residences gives them their words.
create trigger household_words_gather before insert on household_residence
    for each row when (new.words is null) execute function gather_words();
create trigger household_words_insert after insert on household_residence
    referencing new table as changed for each statement execute function keep_words();
create trigger household_words_update after update on household_residence
    referencing new table as changed for each statement execute function keep_words();
create trigger household_words_insert after insert on household_member
    referencing new table as changed for each statement execute function add_words_of_members();
create trigger household_words_update after update of name, household_id, position on household_member
    for each row when (new.name <> old.name or new.household_id <> old.household_id or new.position <> old.position)
    execute function add_words_of_member();
