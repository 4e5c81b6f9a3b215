-- Households that vanished from the register because their import was undone: what is left of them. Whoever keeps a copy of the
-- register learns from these rows what to drop. The same household may come in and vanish again.

create table household_withdrawn (
    household_id    uuid        not null,
    import_id       uuid        not null,
    code            text        not null,
    unit            text        not null,
    unit_valid_from date        not null,
    registered_on   date        not null,
    registered_at   timestamptz not null,
    registered_by   text        not null,
    withdrawn_at    timestamptz not null,
    withdrawn_by    text        not null,
    constraint household_withdrawn_pk primary key (household_id, import_id),
    constraint household_withdrawn_import_fk foreign key (import_id) references household_import (id)
);

-- Deleting a household asks every table that refers to it.
create index household_move_household on household_move (household_id);
