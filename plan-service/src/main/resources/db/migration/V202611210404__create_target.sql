-- Targets as the documents state them: exact decimals, the day they are for, and the way they are compared.

create table target (
    id                uuid    not null,
    seq               bigint  generated always as identity,
    plan_id           uuid    not null,
    indicator         text    not null,
    unit_of_measure   text    not null,
    baseline          numeric,
    baseline_at       date,
    target            numeric,
    target_min        numeric,
    target_max        numeric,
    target_at         date    not null,
    comparison        text    not null,
    alternative_group text,
    source            text,
    constraint target_pk primary key (id),
    constraint target_seq_unique unique (seq),
    constraint target_of_plan foreign key (plan_id) references plan (id),
    constraint target_limits_fit_comparison check (
        case comparison
            when 'WITHIN' then target is null and target_min is not null and target_max is not null
            else target is not null and target_min is null and target_max is null
        end),
    constraint target_limits_in_order check (target_min <= target_max)
);
create index target_plan on target (plan_id, seq);
