-- Members of poor, near-poor and newly escaped households who look for advice, training or work; what is offered to them; and matches.

create table job_seeker (
    id              uuid        not null,
    household_id    uuid        not null,
    member_id       uuid        not null,
    need            text        not null,
    trade           text        not null,
    unit            text        not null,
    unit_valid_from date        not null,
    registered_on   date        not null,
    withdrawn_on    date,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    version         bigint      not null,
    constraint job_seeker_pk primary key (id),
    constraint job_seeker_household_fk foreign key (household_id) references household (id),
    constraint job_seeker_need_check check (need in ('ADVICE', 'TRAINING', 'JOB', 'WORK_ABROAD')),
    constraint job_seeker_withdrawn_check check (withdrawn_on >= registered_on)
);
comment on column job_seeker.unit is 'commune in which the household lived on the day of the registration';
create unique index job_seeker_open on job_seeker (member_id, need) where withdrawn_on is null;
create index job_seeker_unit on job_seeker (unit, unit_valid_from, trade, registered_on);
create index job_seeker_household on job_seeker (household_id);

create table job_offer (
    id              uuid        not null,
    kind            text        not null,
    trade           text        not null,
    provider        text        not null,
    note            text,
    unit            text        not null,
    unit_valid_from date        not null,
    path            text[]      not null,
    places          integer     not null,
    taken           integer     not null,
    valid_from      date        not null,
    valid_to        date,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    version         bigint      not null,
    constraint job_offer_pk primary key (id),
    constraint job_offer_kind_check check (kind in ('ADVICE', 'TRAINING', 'JOB', 'WORK_ABROAD')),
    constraint job_offer_places_check check (places > 0 and taken between 0 and places),
    constraint job_offer_validity_check check (valid_to > valid_from)
);
comment on column job_offer.path is 'unit and all above it, on the map of the first day';
create index job_offer_path on job_offer using gin (path);

create table job_match (
    id           uuid        not null,
    seeker_id    uuid        not null,
    offer_id     uuid        not null,
    state        text        not null,
    matched_on   date        not null,
    changed_on   date        not null,
    placed_on    date,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    version      bigint      not null,
    constraint job_match_pk primary key (id),
    constraint job_match_seeker_fk foreign key (seeker_id) references job_seeker (id),
    constraint job_match_offer_fk foreign key (offer_id) references job_offer (id),
    constraint job_match_state_check check (state in
        ('MATCHED', 'ADVISED', 'PLACED', 'PLACED_ABROAD', 'EMPLOYED_AFTER_SIX_MONTHS', 'ENDED')),
    constraint job_match_placed_check
        check (placed_on is not null or state not in ('PLACED', 'PLACED_ABROAD', 'EMPLOYED_AFTER_SIX_MONTHS'))
);
create unique index job_match_pair on job_match (seeker_id, offer_id) where state <> 'ENDED';
create index job_match_offer on job_match (offer_id);

create table job_match_step (
    match_id    uuid        not null,
    version     bigint      not null,
    outcome     text        not null,
    happened_on date        not null,
    note        text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint job_match_step_pk primary key (match_id, version),
    constraint job_match_step_match_fk foreign key (match_id) references job_match (id)
);
