-- Citizen ids, enciphered; found again by a keyed hash. They are a person's, whichever household the person is in.

create table member_citizen_id (
    member_id uuid    not null,
    kind      text    not null,
    key_id    text    not null,
    cipher    bytea   not null,
    hash      text    not null,
    active    boolean not null,
    constraint member_citizen_id_pk primary key (member_id, kind),
    constraint member_citizen_id_kind_check check (kind in ('CURRENT', 'PREVIOUS'))
);
comment on column member_citizen_id.active is 'whether the person is in a household now';
comment on column member_citizen_id.kind is 'PREVIOUS: the number of nine digits that the one of twelve replaced';

-- One person is in one household at a time.
create unique index member_citizen_id_taken on member_citizen_id (hash) where kind = 'CURRENT' and active;
create index member_citizen_id_hash on member_citizen_id (hash);
create index member_citizen_id_key on member_citizen_id (key_id);
