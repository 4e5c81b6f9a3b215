-- What a document says of how a year's money will be spent, kept as stated.

create table spending_forecast (
    id              uuid        not null,
    unit            text        not null,
    budget_year     integer     not null,
    programme       text        not null,
    document_number text        not null,
    issued_on       date        not null,
    as_of           date        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint spending_forecast_pk primary key (id)
);
create index spending_forecast_unit_year on spending_forecast (unit, budget_year, id);

create table spending_forecast_item (
    forecast_id    uuid          not null,
    position       integer       not null,
    nature         text          not null,
    disbursed_rate numeric(7, 6),
    expected_rate  numeric(7, 6) not null,
    comparison     text          not null,
    constraint spending_forecast_item_pk primary key (forecast_id, position),
    constraint spending_forecast_item_forecast_fk foreign key (forecast_id) references spending_forecast (id),
    constraint spending_forecast_item_once unique (forecast_id, nature),
    constraint spending_forecast_item_nature check (nature in ('CAPITAL', 'RECURRENT')),
    constraint spending_forecast_item_rates check (disbursed_rate between 0 and 1 and expected_rate between 0 and 1),
    constraint spending_forecast_item_comparison check (comparison in ('EXACTLY', 'MORE_THAN'))
);

create table spending_forecast_not_spendable (
    forecast_id uuid    not null,
    position    integer not null,
    line        text    not null,
    nature      text    not null,
    amount_vnd  bigint  not null,
    reason      text    not null,
    paid_by     text,
    constraint spending_forecast_not_spendable_pk primary key (forecast_id, position),
    constraint spending_forecast_not_spendable_forecast_fk foreign key (forecast_id) references spending_forecast (id),
    constraint spending_forecast_not_spendable_nature check (nature in ('CAPITAL', 'RECURRENT')),
    constraint spending_forecast_not_spendable_amount check (amount_vnd between 1 and 1000000000000000)
);
