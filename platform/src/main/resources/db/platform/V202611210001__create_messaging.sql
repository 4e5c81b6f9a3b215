-- Facts on their way out, facts that came in, and facts that could not be applied.

create table outbox_event (
    seq         bigint generated always as identity,
    id          uuid        not null,
    type        text        not null,
    subject     text        not null,
    occurred_at timestamptz not null,
    request_id  text,
    data        text        not null,
    constraint outbox_event_pk primary key (seq)
);

create table inbox_event (
    id         uuid        not null,
    applied_at timestamptz not null default now(),
    constraint inbox_event_pk primary key (id)
);

create table parked_event (
    seq             bigint generated always as identity,
    id              uuid        not null,
    topic           text        not null,
    kafka_partition integer     not null,
    kafka_offset    bigint      not null,
    type            text        not null,
    subject         text        not null,
    request_id      text,
    data            text        not null,
    reason          text        not null,
    parked_at       timestamptz not null default now(),
    constraint parked_event_pk primary key (seq),
    constraint parked_event_id_unique unique (id)
);
create index parked_event_subject on parked_event (subject);
create index inbox_event_applied_at on inbox_event (applied_at);
