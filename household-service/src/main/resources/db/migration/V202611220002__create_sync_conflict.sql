-- What phones bring home: which of their items were taken, and which of their edits met another one.

-- What the register said when an operation was undone: with "before" every version of a household can be found again.
alter table household_change add column undone jsonb;
comment on column household_change.undone is 'the rows of its households as they were when it was undone';

-- The answer to an item, for the phone that sends it again. Outcome is null only inside the transaction that applies it.
create table sync_item (
    owner        text        not null,
    key          text        not null,
    request_hash text        not null,
    outcome      text,
    household_id uuid,
    version      bigint,
    conflict_id  uuid,
    recorded_at  timestamptz not null default now(),
    constraint sync_item_pk primary key (owner, key),
    constraint sync_item_outcome_check check (outcome in ('APPLIED', 'MERGED', 'CONFLICT'))
);
create index sync_item_recorded_at on sync_item (recorded_at);

-- Fields that a phone changed while somebody else changed them to something else.
create table sync_conflict (
    id           uuid        not null,
    household_id uuid        not null,
    base_version bigint      not null,
    fields       jsonb       not null,
    reported_by  text        not null,
    reported_at  timestamptz not null,
    resolution   jsonb,
    resolved_by  text,
    resolved_at  timestamptz,
    constraint sync_conflict_pk primary key (id),
    constraint sync_conflict_household_fk foreign key (household_id) references household (id) on delete cascade,
    constraint sync_conflict_fields_check check (jsonb_array_length(fields) > 0),
    constraint sync_conflict_resolved_check
        check ((resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolution is null))
);
create index sync_conflict_household on sync_conflict (household_id);
