-- Rows of an import wait packed, in the form in which COPY takes them into the register: checked and classified, with their events.
-- A tenth of the bytes of a row each, so that keeping the acknowledged safe costs little. When the import has ended the rows are
-- gone, because they hold personal data; of a finished import the ids stay, by which it can be undone.

create table household_import_chunk (
    import_id  uuid    not null,
    number     integer not null,
    households uuid[]  not null,
    payload    bytea,
    constraint household_import_chunk_pk primary key (import_id, number),
    constraint household_import_chunk_import_fk foreign key (import_id) references household_import (id)
);
-- It is packed already.
alter table household_import_chunk alter column payload set storage external;

-- An import that is open while the service is replaced ends without a row in the register, and is sent again.
update household_import set state = 'FAILED', finished_at = now() where state in ('ACCEPTED', 'RUNNING');
drop table household_import_row;

alter table household_import
    add column mode     text    not null default 'ALL_ROWS',
    add column imported integer not null default 0,
    add column undone_by text,
    add column undone_at timestamptz,
    drop constraint household_import_state_check,
    drop constraint household_import_finished_check,
    add constraint household_import_mode_check check (mode in ('ALL_ROWS', 'VALID_ROWS')),
    add constraint household_import_state_check check
        (state in ('ACCEPTED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'UNDOING', 'UNDONE')),
    add constraint household_import_finished_check
        check ((finished_at is not null) = (state in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'UNDOING', 'UNDONE'))),
    add constraint household_import_undone_check check ((undone_at is not null) = (state = 'UNDONE'));
update household_import set imported = total where state = 'SUCCEEDED' and not dry_run;
drop index household_import_open;
create index household_import_open on household_import (created_at) where state in ('ACCEPTED', 'RUNNING', 'UNDOING');

-- COPY names what a file says; the moment is that of the transaction.
alter table household
    alter column registered_at set default now(),
    alter column changed_at set default now(),
    alter column version set default 0;
alter table household_classification alter column recorded_at set default now();
alter table household_condition alter column recorded_at set default now();
alter table outbox_event alter column occurred_at set default clock_timestamp();
