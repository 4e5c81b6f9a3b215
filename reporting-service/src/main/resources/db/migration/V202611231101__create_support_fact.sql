-- What households received, which certificates they hold, and who was matched with work: one row each, as it was told last.

create table support_fact (
    support_id   uuid   not null,
    household_id uuid   not null,
    unit         text   not null,
    unit_from    date   not null,
    kind         text   not null,
    line         text   not null,
    amount_vnd   bigint not null,
    given_on     date   not null,
    cancelled_on date,
    constraint support_fact_pk primary key (support_id),
    constraint support_fact_amount_check check (amount_vnd >= 0)
);
comment on column support_fact.line is 'NO_PROGRAMME where none of the programmes paid for it';
create index support_fact_unit on support_fact (unit, unit_from, given_on);
create index support_fact_given_on on support_fact (given_on);

create table certificate_fact (
    household_id   uuid not null,
    issued_on      date not null,
    unit           text not null,
    unit_from      date not null,
    classification text not null,
    valid_until    date not null,
    revoked_on     date,
    constraint certificate_fact_pk primary key (household_id, issued_on)
);
comment on column certificate_fact.valid_until is 'first day on which it no longer holds';
create index certificate_fact_unit on certificate_fact (unit, unit_from, issued_on);
create index certificate_fact_valid_until on certificate_fact (valid_until);

create table match_step (
    match_id    uuid    not null,
    step        integer not null,
    unit        text    not null,
    unit_from   date    not null,
    kind        text    not null,
    trade       text    not null,
    matched_on  date    not null,
    outcome     text    not null,
    happened_on date    not null,
    constraint match_step_pk primary key (match_id, step)
);
comment on column match_step.step is '0 is the making of the match, outcome MATCHED';
create index match_step_unit on match_step (unit, unit_from, happened_on);
