-- Pairs of people that somebody has looked at and found to be two. They do not come again while the facts stay what they were then;
-- of the facts only a hash is kept.

create function person_facts(person uuid, day date) returns text
    language sql stable strict parallel safe
    return (
        select encode(sha256(convert_to(concat_ws('|', plain_name(m.name), m.birth_year,
                   (select string_agg(c.hash, '|' order by c.kind) from member_citizen_id c where c.member_id = m.id)), 'UTF8')), 'hex')
        from household_member m
        where m.id = person and m.valid_from <= day and (m.valid_to is null or m.valid_to > day)
        limit 1);
comment on function person_facts(uuid, date) is 'hash of what makes two people look like one: name, year of birth, citizen ids';

create table duplicate_dismissal (
    id                     uuid        not null,
    first                  uuid        not null,
    second                 uuid        not null,
    as_of                  date        not null,
    first_unit             text        not null,
    first_unit_valid_from  date        not null,
    second_unit            text        not null,
    second_unit_valid_from date        not null,
    first_facts            text        not null,
    second_facts           text        not null,
    reason                 text        not null,
    version                bigint      not null,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    withdrawn_at           timestamptz,
    withdrawn_by           text,
    constraint duplicate_dismissal_pk primary key (id),
    constraint duplicate_dismissal_order_check check (first < second),
    constraint duplicate_dismissal_withdrawn_check check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index duplicate_dismissal_standing on duplicate_dismissal (first, second) where withdrawn_at is null;
