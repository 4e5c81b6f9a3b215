-- Works that capital money builds, what was planned for them year by year, and how far they are.

create table capital_work (
    id                   uuid        not null,
    version              bigint      not null,
    unit                 text        not null,
    programme            text        not null,
    line                 text        not null,
    name                 text        not null,
    works_count          integer     not null,
    origin               text        not null,
    first_year           integer     not null,
    last_year            integer     not null,
    total_investment_vnd bigint,
    document_number      text        not null,
    issued_on            date        not null,
    note                 text,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    constraint capital_work_pk primary key (id),
    constraint capital_work_count check (works_count >= 1),
    constraint capital_work_origin check (origin in ('CARRIED', 'NEW', 'NOT_STATED')),
    constraint capital_work_years check (first_year <= last_year),
    constraint capital_work_investment check (total_investment_vnd between 0 and 1000000000000000)
);
create index capital_work_unit on capital_work (unit, last_year);

-- A changed plan is a new row: the last one of a year is in force.
create table capital_work_plan (
    id              uuid        not null,
    work_id         uuid        not null,
    plan_year       integer     not null,
    amount_vnd      bigint      not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_issuer text        not null,
    set_at          timestamptz not null,
    set_by          text        not null,
    constraint capital_work_plan_pk primary key (id),
    constraint capital_work_plan_work_fk foreign key (work_id) references capital_work (id),
    constraint capital_work_plan_amount check (amount_vnd between 0 and 1000000000000000)
);
create index capital_work_plan_work on capital_work_plan (work_id, plan_year, set_at);

create table capital_work_report (
    id                uuid          not null,
    work_id           uuid          not null,
    as_of             date          not null,
    physical_percent  numeric(5, 2) not null,
    declared_paid_vnd bigint,
    paid_vnd          bigint        not null,
    note              text,
    reported_at       timestamptz   not null,
    reported_by       text          not null,
    constraint capital_work_report_pk primary key (id),
    constraint capital_work_report_work_fk foreign key (work_id) references capital_work (id),
    constraint capital_work_report_percent check (physical_percent between 0 and 100),
    constraint capital_work_report_paid check (declared_paid_vnd >= 0 and paid_vnd >= 0)
);
create index capital_work_report_work on capital_work_report (work_id, as_of, id);

create table capital_work_photograph (
    report_id  uuid    not null,
    position   integer not null,
    file_name  text    not null,
    media_type text    not null,
    size_bytes bigint  not null,
    sha256     text    not null,
    taken_on   date,
    latitude   numeric(8, 6),
    longitude  numeric(9, 6),
    constraint capital_work_photograph_pk primary key (report_id, position),
    constraint capital_work_photograph_report_fk foreign key (report_id) references capital_work_report (id),
    constraint capital_work_photograph_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint capital_work_photograph_size check (size_bytes > 0)
);

-- Who was paid when and for what, beside the posting that moved the money.
create table disbursement_detail (
    posting_id       uuid not null,
    paid_on          date not null,
    beneficiary_kind text not null,
    activity         text,
    work_id          uuid,
    constraint disbursement_detail_pk primary key (posting_id),
    constraint disbursement_detail_posting_fk foreign key (posting_id) references posting (id),
    constraint disbursement_detail_work_fk foreign key (work_id) references capital_work (id),
    constraint disbursement_detail_beneficiary check (beneficiary_kind in ('HOUSEHOLD', 'COMMUNITY', 'COOPERATIVE',
        'ENTERPRISE', 'CONTRACTOR', 'PUBLIC_BODY', 'OTHER', 'NOT_STATED'))
);
create index disbursement_detail_work on disbursement_detail (work_id) where work_id is not null;
