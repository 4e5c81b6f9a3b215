-- Support that households received. What was recorded wrongly is cancelled from a day on and stays; nothing is deleted.

create table support_list (
    id              uuid        not null,
    decision_number text        not null,
    given_on        date        not null,
    unit            text        not null,
    supports        integer     not null,
    amount_vnd      bigint      not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint support_list_pk primary key (id),
    constraint support_list_supports_check check (supports > 0)
);

comment on column support_list.unit is 'of whoever entered it';

create table household_support (
    id              uuid        not null,
    household_id    uuid        not null,
    list_id         uuid,
    kind            text        not null,
    content         text        not null,
    content_key     text        not null generated always as
        (regexp_replace(btrim(plain_name(content)), '\s+', ' ', 'g')) stored,
    line            text,
    amount_vnd      bigint      not null,
    given_on        date        not null,
    valid_from      date        not null,
    valid_to        date,
    provider        text        not null,
    decision_number text,
    note            text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    cancelled_on    date,
    cancelled_at    timestamptz,
    cancelled_by    text,
    cancel_reason   text,
    version         bigint      not null,
    constraint household_support_pk primary key (id),
    constraint household_support_household_fk foreign key (household_id) references household (id),
    constraint household_support_list_fk foreign key (list_id) references support_list (id),
    constraint household_support_kind_check
        check (kind in ('HEALTH', 'EDUCATION', 'PRODUCTION', 'CREDIT', 'HOUSING', 'WORK', 'OTHER')),
    constraint household_support_amount_check check (amount_vnd >= 0),
    constraint household_support_validity_check check (valid_to > valid_from),
    constraint household_support_cancelled_check
        check ((cancelled_on is null) = (cancelled_at is null) and cancelled_on >= given_on)
);
comment on column household_support.content_key is 'the same content in other letters, marks and blanks has the same key';
comment on column household_support.line is 'line of the programme that paid; null where none of the programmes did';
comment on column household_support.valid_to is 'exclusive; open when null';
comment on column household_support.cancelled_on is 'not counted from this day on';

create index household_support_household on household_support (household_id, given_on);
create index household_support_content on household_support (household_id, kind, content_key, id) where cancelled_on is null;
create index household_support_of_list on household_support (list_id) where list_id is not null;
