-- Who asked for the class of whose household, when and for what. One question may be about many people; one row each. No citizen
-- ids. Households are named without a foreign key: what was told stays told when a household is gone.

create table eligibility_query (
    id          uuid        not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    client      text,
    request_id  text,
    purpose     text        not null,
    legal_basis text        not null,
    as_of       date        not null,
    constraint eligibility_query_pk primary key (id)
);

create table eligibility_access (
    query_id        uuid    not null,
    position        integer not null,
    outcome         text    not null,
    household_id    uuid,
    unit            text,
    unit_valid_from date,
    constraint eligibility_access_pk primary key (query_id, position),
    constraint eligibility_access_query_fk foreign key (query_id) references eligibility_query (id),
    constraint eligibility_access_outcome_check
        check (outcome in ('ANSWERED', 'UNCLASSIFIED', 'OUTSIDE_AREA', 'AMBIGUOUS', 'UNKNOWN')),
    constraint eligibility_access_known_check
        check ((outcome in ('AMBIGUOUS', 'UNKNOWN')) = (household_id is null)),
    constraint eligibility_access_unit_check check ((household_id is null) = (unit is null)
        and (unit is null) = (unit_valid_from is null))
);
comment on column eligibility_access.unit is 'commune of the household on the day asked about';
create index eligibility_access_household on eligibility_access (household_id, query_id, position) where household_id is not null;
create index eligibility_access_unit on eligibility_access (unit, unit_valid_from, query_id, position) where unit is not null;
