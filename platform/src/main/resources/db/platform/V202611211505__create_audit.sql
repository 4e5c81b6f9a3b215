-- Who did what, in chains: each entry holds the hash of the one before. A chain is a stream of entries that are written one
-- after another; streams do not wait for each other.

create table audit_stream (
    stream  text   not null,
    entries bigint not null,
    hash    text   not null,
    constraint audit_stream_pk primary key (stream)
);

create table audit_entry (
    id          bigint      not null generated always as identity,
    stream      text        not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    client      text,
    request_id  text,
    action      text        not null,
    subject     text        not null,
    unit        text,
    unit_from   date,
    detail      text        not null,
    hash        text        not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_position_unique unique (stream, position)
);
create index audit_entry_unit on audit_entry (unit, unit_from, id);
create index audit_entry_subject on audit_entry (subject, id);
