-- A balance of an area is read from a running sum, not from all cells below it. Whatever changes a cell leaves the difference behind in
-- the same statement; a job adds differences to sums; a reader adds up the sums and the differences that wait. See ADR 27.

-- Differences that no sum holds yet: a queue, emptied within a second or so. Order means nothing.
create table ledger_change (
    seq                 bigint generated always as identity,
    programme           text    not null,
    unit                text    not null,
    budget_year         integer not null,
    origin_year         integer not null,
    line                text    not null,
    source              text    not null,
    nature              text    not null,
    granted_vnd         bigint  not null,
    brought_forward_vnd bigint  not null,
    received_vnd        bigint  not null,
    recovered_vnd       bigint  not null,
    adjusted_vnd        bigint  not null,
    available_vnd       bigint  not null,
    committed_vnd       bigint  not null,
    spent_vnd           bigint  not null,
    carried_forward_vnd bigint  not null,
    allocated_down_vnd  bigint  not null,
    withdrawn_vnd       bigint  not null,
    constraint ledger_change_pk primary key (seq)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000); -- mostly empty, and read by every balance

-- Years whose sums are kept, and the revision of the map that they were made on; 0 while they have to be made.
create table summed_year (
    budget_year integer not null,
    revision    bigint  not null default 0,
    constraint summed_year_pk primary key (budget_year)
);

-- Units that count for an area in a year, itself among them; only areas that have units below them.
create table area_member (
    area        text    not null,
    budget_year integer not null,
    unit        text    not null,
    constraint area_member_pk primary key (area, budget_year, unit)
);
create index area_member_of_unit on area_member (budget_year, unit, area);

-- Numeric, because sums of many cells may pass 2^63: the reader then refuses in words.
create table area_sum (
    area                text    not null,
    programme           text    not null,
    budget_year         integer not null,
    origin_year         integer not null,
    line                text    not null,
    source              text    not null,
    nature              text    not null,
    granted_vnd         numeric not null,
    brought_forward_vnd numeric not null,
    received_vnd        numeric not null,
    recovered_vnd       numeric not null,
    adjusted_vnd        numeric not null,
    available_vnd       numeric not null,
    committed_vnd       numeric not null,
    spent_vnd           numeric not null,
    carried_forward_vnd numeric not null,
    allocated_down_vnd  numeric not null,
    withdrawn_vnd       numeric not null,
    constraint area_sum_pk primary key (area, budget_year, programme, origin_year, line, source, nature)
) with (fillfactor = 70); -- sums of the nation are updated in place

-- Whoever changes a cell. There is no old row of a new cell and no new row of one that goes; a new cell counts even when it holds
-- nothing, because a balance lists what occurs.
create function note_cell_change() returns trigger language plpgsql as $$
begin
    insert into ledger_change (programme, unit, budget_year, origin_year, line, source, nature, granted_vnd, brought_forward_vnd,
            received_vnd, recovered_vnd, adjusted_vnd, available_vnd, committed_vnd, spent_vnd, carried_forward_vnd, allocated_down_vnd,
            withdrawn_vnd)
        values (
            coalesce(new.programme, old.programme), coalesce(new.unit, old.unit), coalesce(new.budget_year, old.budget_year),
            coalesce(new.origin_year, old.origin_year), coalesce(new.line, old.line), coalesce(new.source, old.source),
            coalesce(new.nature, old.nature),
            coalesce(new.granted_vnd, 0) - coalesce(old.granted_vnd, 0),
            coalesce(new.brought_forward_vnd, 0) - coalesce(old.brought_forward_vnd, 0),
            coalesce(new.received_vnd, 0) - coalesce(old.received_vnd, 0),
            coalesce(new.recovered_vnd, 0) - coalesce(old.recovered_vnd, 0),
            coalesce(new.adjusted_vnd, 0) - coalesce(old.adjusted_vnd, 0),
            coalesce(new.available_vnd, 0) - coalesce(old.available_vnd, 0),
            coalesce(new.committed_vnd, 0) - coalesce(old.committed_vnd, 0),
            coalesce(new.spent_vnd, 0) - coalesce(old.spent_vnd, 0),
            coalesce(new.carried_forward_vnd, 0) - coalesce(old.carried_forward_vnd, 0),
            coalesce(new.allocated_down_vnd, 0) - coalesce(old.allocated_down_vnd, 0),
            coalesce(new.withdrawn_vnd, 0) - coalesce(old.withdrawn_vnd, 0));
    return null;
end $$;

create trigger ledger_cell_changes after insert or update or delete on ledger_cell
    for each row execute function note_cell_change();

-- What is there already waits to be summed up, year by year.
insert into summed_year (budget_year) select distinct budget_year from ledger_cell;
