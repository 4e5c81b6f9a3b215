-- The legal review: rounds, the dossiers of their households, and the acts (meetings, postings, decisions ..) that moved them.

create table review_round (
    id              uuid        not null,
    kind            text        not null,
    unit            text        not null,
    unit_valid_from date        not null,
    path            text[]      not null,
    opened_on       date        not null,
    due_on          date        not null,
    left_out        integer     not null,
    opened_by       text        not null,
    recorded_at     timestamptz not null,
    constraint review_round_pk primary key (id),
    constraint review_round_kind_check check (kind in ('ANNUAL', 'REGULAR')),
    constraint review_round_due_check check (due_on >= opened_on)
);
-- One annual round of a unit and year.
create unique index review_round_annual on review_round (unit, unit_valid_from, due_on) where kind = 'ANNUAL';
create index review_round_path on review_round using gin (path);
create index review_round_unit on review_round (unit);

create table review_dossier (
    round_id            uuid    not null,
    household_id        uuid    not null,
    unit                text    not null,
    unit_valid_from     date    not null,
    village             text,
    area                text    not null,
    requested_on        date,
    previous_class      text,
    state               text    not null,
    version             bigint  not null,
    changed_on          date    not null,
    due_on              date,
    posted_until        date,
    surveyed_on         date,
    surveyed_by         text,
    score_a             integer,
    score_b             integer,
    deprived            text[],
    classification      text,
    standard            text,
    nothing_to_recognise boolean not null generated always as
        (coalesce(classification = 'NOT_POOR' and coalesce(previous_class, '') not in ('POOR', 'NEAR_POOR'), false)) stored,
    constraint review_dossier_pk primary key (round_id, household_id),
    constraint review_dossier_round_fk foreign key (round_id) references review_round (id),
    constraint review_dossier_household_fk foreign key (household_id) references household (id),
    constraint review_dossier_area_check check (area in ('RURAL', 'URBAN')),
    constraint review_dossier_state_check check (state in ('LISTED', 'SURVEYED', 'SURVEY_AGAIN', 'MEETING_AGREED', 'POSTED',
        'COMPLAINT', 'RECHECKED', 'CONSULTED', 'RECOGNISED', 'REFUSED')),
    constraint review_dossier_survey_check
        check ((surveyed_on is null) = (classification is null)
            and (surveyed_on is not null or state in ('LISTED', 'REFUSED'))),
    constraint review_dossier_posted_check check (state not in ('POSTED', 'CONSULTED', 'RECOGNISED') or posted_until is not null)
);
-- A household has one open dossier at a time.
create unique index review_dossier_open on review_dossier (household_id) where state not in ('RECOGNISED', 'REFUSED');
create index review_dossier_household on review_dossier (household_id);
create index review_dossier_village on review_dossier (round_id, unit, village);

create table review_act (
    id            uuid        not null,
    round_id      uuid        not null,
    step          text        not null,
    happened_on   date        not null,
    facts         jsonb       not null,
    dossiers      integer     not null,
    recorded_by   text        not null,
    recorded_unit text        not null,
    recorded_at   timestamptz not null,
    constraint review_act_pk primary key (id),
    constraint review_act_round_fk foreign key (round_id) references review_round (id),
    constraint review_act_step_check check (step in
        ('SURVEY', 'AGREE', 'DISAGREE', 'POST', 'COMPLAIN', 'RECHECK', 'CONSULT', 'OBJECT', 'RECOGNISE', 'REFUSE'))
);
create index review_act_round on review_act (round_id);

-- What an act did to each dossier. result holds what was found in this one, where it differs from dossier to dossier.
create table review_step (
    act_id       uuid   not null,
    household_id uuid   not null,
    round_id     uuid   not null,
    version      bigint not null,
    from_state   text   not null,
    to_state     text   not null,
    result       jsonb,
    constraint review_step_pk primary key (act_id, household_id),
    constraint review_step_act_fk foreign key (act_id) references review_act (id)
);
create index review_step_dossier on review_step (round_id, household_id, version);

-- The facts on which a household was recognised, as they were; sha256 is that of the text.
create table review_snapshot (
    round_id     uuid not null,
    household_id uuid not null,
    content      text not null,
    sha256       text not null,
    constraint review_snapshot_pk primary key (round_id, household_id),
    constraint review_snapshot_dossier_fk foreign key (round_id, household_id) references review_dossier (round_id, household_id)
);
