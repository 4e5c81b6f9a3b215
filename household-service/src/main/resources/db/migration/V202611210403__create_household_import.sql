-- Bulk imports: the job, its rows until they are in the register, and what is wrong with them.

create table household_import (
    id               uuid        not null,
    state            text        not null,
    dry_run          boolean     not null,
    unit             text        not null,
    created_by       text        not null,
    request_id       text,
    language         text        not null,
    total            integer     not null,
    done             integer     not null,
    errors           integer     not null,
    attempts         integer     not null,
    cancel_requested boolean     not null,
    created_at       timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    constraint household_import_pk primary key (id),
    constraint household_import_state_check check (state in ('ACCEPTED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    constraint household_import_finished_check
        check ((finished_at is not null) = (state in ('SUCCEEDED', 'FAILED', 'CANCELLED'))),
    constraint household_import_done_check check (done between 0 and total)
);
create index household_import_open on household_import (created_at) where state in ('ACCEPTED', 'RUNNING');

-- Rows that passed every check that needs no database, with their class and the events that will tell of them. They hold
-- personal data and are deleted when the job ends.
create table household_import_row (
    import_id           uuid    not null,
    row_number          integer not null,
    household_id        uuid    not null,
    code                text    not null,
    unit                text    not null,
    unit_valid_from     date    not null,
    village             text,
    area                text    not null,
    registered_on       date    not null,
    members             jsonb   not null,
    valid_from          date,
    classification      text,
    standard            text,
    score_a             integer,
    score_b             integer,
    deprived            text[],
    registered_event_id uuid    not null,
    registered_event    text    not null,
    classified_event_id uuid,
    classified_event    text,
    constraint household_import_row_pk primary key (import_id, row_number),
    constraint household_import_row_import_fk foreign key (import_id) references household_import (id)
);

create table household_import_error (
    import_id  uuid    not null,
    position   integer not null,
    row_number integer not null,
    pointer    text    not null,
    code       text    not null,
    detail     text    not null,
    constraint household_import_error_pk primary key (import_id, position),
    constraint household_import_error_import_fk foreign key (import_id) references household_import (id)
);
