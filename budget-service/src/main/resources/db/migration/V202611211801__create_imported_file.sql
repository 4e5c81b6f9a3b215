-- Files that were imported, each once for a unit and year.

create table imported_file (
    id          uuid        not null,
    layout      text        not null,
    unit        text        not null,
    budget_year integer     not null,
    file_hash   text        not null,
    row_count   integer     not null,
    results     uuid[]      not null,
    imported_at timestamptz not null,
    imported_by text        not null,
    constraint imported_file_pk primary key (id),
    constraint imported_file_layout check (layout in ('EXECUTION', 'PROPOSAL')),
    constraint imported_file_rows check (row_count > 0),
    constraint imported_file_once unique (layout, unit, budget_year, file_hash)
);
