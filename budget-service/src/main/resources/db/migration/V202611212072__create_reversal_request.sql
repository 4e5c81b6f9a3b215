-- A posting is taken back by two people: one asks for it with a decision, another approves. The reversal then gets the id of the request.

create table reversal_request (
    id                uuid        not null,
    version           bigint      not null,
    reverses          uuid        not null,
    unit              text        not null,
    budget_year       integer     not null,
    state             text        not null,
    decision_number   text        not null,
    decision_date     date        not null,
    decision_issuer   text        not null,
    attachment_sha256 text,
    entered_at        timestamptz not null,
    entered_by        text        not null,
    settled_at        timestamptz,
    settled_by        text,
    reason            text,
    constraint reversal_request_pk primary key (id),
    constraint reversal_request_reverses_fk foreign key (reverses) references posting (id),
    constraint reversal_request_state check (state in ('ENTERED', 'POSTED', 'REFUSED')),
    constraint reversal_request_settled_by_someone
        check ((state = 'ENTERED') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
    constraint reversal_request_refused_with_reason check ((state = 'REFUSED') = (reason is not null)),
    constraint reversal_request_four_eyes check (state <> 'POSTED' or settled_by <> entered_by)
);
create unique index reversal_request_one_at_a_time on reversal_request (reverses) where state = 'ENTERED';
create index reversal_request_unit_year on reversal_request (unit, budget_year, id) where state <> 'POSTED';
