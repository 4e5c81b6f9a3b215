-- The books of a unit's year are closed by a decision and opened again by another one; two people do each.

create table year_closing (
    id              uuid        not null,
    version         bigint      not null,
    unit            text        not null,
    budget_year     integer     not null,
    action          text        not null,
    state           text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_issuer text        not null,
    entered_at      timestamptz not null,
    entered_by      text        not null,
    approved_at     timestamptz,
    approved_by     text,
    constraint year_closing_pk primary key (id),
    constraint year_closing_action check (action in ('CLOSE', 'REOPEN')),
    constraint year_closing_state check (state in ('ENTERED', 'APPROVED')),
    constraint year_closing_approved_by_someone
        check ((state = 'APPROVED') = (approved_at is not null and approved_by is not null)),
    constraint year_closing_four_eyes check (approved_by <> entered_by)
);
create index year_closing_unit_year on year_closing (unit, budget_year, id);
create unique index year_closing_one_at_a_time on year_closing (unit, budget_year) where state = 'ENTERED';

-- What postings look at: a row stands here for as long as the year is closed.
create table closed_year (
    unit        text    not null,
    budget_year integer not null,
    closing_id  uuid    not null,
    constraint closed_year_pk primary key (unit, budget_year),
    constraint closed_year_closing_fk foreign key (closing_id) references year_closing (id)
);
