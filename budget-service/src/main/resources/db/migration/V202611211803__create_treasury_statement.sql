-- What the state treasury says was paid, line by line, beside what the ledger says.

create table treasury_statement (
    id          uuid        not null,
    unit        text        not null,
    budget_year integer     not null,
    programme   text        not null,
    file_hash   text        not null,
    imported_at timestamptz not null default clock_timestamp(),
    imported_by text        not null,
    constraint treasury_statement_pk primary key (id),
    constraint treasury_statement_once unique (unit, budget_year, programme, file_hash)
);

create table treasury_line (
    id              uuid    not null,
    statement_id    uuid    not null,
    row_number      integer not null,
    day             date    not null,
    document_number text    not null,
    unit            text    not null,
    origin_year     integer not null,
    line            text    not null,
    source          text    not null,
    nature          text    not null,
    amount_vnd      bigint  not null,
    content         text,
    state           text    not null,
    posting_id      uuid,
    difference_vnd  bigint,
    duplicate_of    uuid,
    reason          text,
    settled_by      text,
    settled_at      timestamptz,
    version         bigint  not null default 0,
    constraint treasury_line_pk primary key (id),
    constraint treasury_line_statement_fk foreign key (statement_id) references treasury_statement (id),
    constraint treasury_line_posting_fk foreign key (posting_id) references posting (id),
    constraint treasury_line_duplicate_fk foreign key (duplicate_of) references treasury_line (id),
    constraint treasury_line_row unique (statement_id, row_number),
    constraint treasury_line_amount check (amount_vnd > 0),
    constraint treasury_line_state
        check (state in ('MATCHED', 'DIFFERENT', 'UNMATCHED', 'DUPLICATE', 'LINKED', 'POSTED')),
    constraint treasury_line_names_its_posting
        check ((posting_id is not null) = (state in ('MATCHED', 'DIFFERENT', 'LINKED', 'POSTED'))),
    constraint treasury_line_duplicate_names_which check (state <> 'DUPLICATE' or duplicate_of is not null),
    constraint treasury_line_settled_with_reason
        check ((state in ('LINKED', 'POSTED')) = (reason is not null and settled_by is not null))
);
create index treasury_line_document on treasury_line (unit, document_number);
