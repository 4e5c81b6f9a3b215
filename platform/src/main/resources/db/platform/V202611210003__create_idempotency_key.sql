-- First answers to writes that carry an Idempotency-Key. Status is null only inside the transaction that answers.

create table idempotency_key (
    owner        text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default now(),
    constraint idempotency_key_pk primary key (owner, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
