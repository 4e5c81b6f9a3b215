-- Bodies that lead or co-ordinate, by their name as written. "Sở LĐTBXH" is another body in another province's plan, so a
-- name is one body only within the unit whose plans use it.

create table organisation (
    id       uuid   not null,
    seq      bigint generated always as identity,
    unit     text   not null,
    named_on date   not null,
    name     text   not null,
    constraint organisation_pk primary key (id),
    constraint organisation_seq_unique unique (seq),
    constraint organisation_name_unique unique (unit, name)
);
create index organisation_place on organisation (unit, named_on);
create index organisation_name on organisation (name);
