-- An open dossier goes along when its household is assigned after its commune was divided. carried_on is the first day in the unit that it
-- went to; null while it lies where it was listed.

alter table review_dossier add column carried_on date;
create index review_dossier_carried on review_dossier (round_id, unit, unit_valid_from) where carried_on is not null;
create index review_dossier_carried_unit on review_dossier (unit) where carried_on is not null;

-- By assignment: where the dossier came from. Undoing the assignment takes it back there.
create table review_transfer (
    change_id       uuid        not null,
    round_id        uuid        not null,
    household_id    uuid        not null,
    from_unit       text        not null,
    from_valid_from date        not null,
    from_carried_on date,
    to_unit         text        not null,
    to_valid_from   date        not null,
    carried_on      date        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    undone_at       timestamptz,
    undone_by       text,
    constraint review_transfer_pk primary key (change_id),
    constraint review_transfer_change_fk foreign key (change_id) references household_change (id),
    constraint review_transfer_dossier_fk foreign key (round_id, household_id) references review_dossier (round_id, household_id),
    constraint review_transfer_undone_check check ((undone_at is null) = (undone_by is null))
);
create index review_transfer_dossier on review_transfer (round_id, household_id);
