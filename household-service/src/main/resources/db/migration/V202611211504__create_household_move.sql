-- A move between communes in two steps: the origin lets the household go, the destination takes it in. Between the two it is
-- counted at the origin.

create table household_move (
    id                uuid        not null,
    household_id      uuid        not null,
    from_unit         text        not null,
    from_valid_from   date        not null,
    to_unit           text        not null,
    to_valid_from     date        not null,
    state             text        not null,
    released_on       date        not null,
    released_at       timestamptz not null,
    released_by       text        not null,
    moved_on          date,
    decided_at        timestamptz,
    decided_by        text,
    reason            text,
    change_id         uuid,
    version           bigint      not null,
    constraint household_move_pk primary key (id),
    constraint household_move_household_fk foreign key (household_id) references household (id),
    constraint household_move_change_fk foreign key (change_id) references household_change (id),
    constraint household_move_state_check check (state in ('RELEASED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint household_move_decided_check check ((state = 'RELEASED') = (decided_at is null)),
    constraint household_move_accepted_check check ((state = 'ACCEPTED') = (moved_on is not null)),
    constraint household_move_day_check check (moved_on >= released_on)
);
create unique index household_move_open on household_move (household_id) where state = 'RELEASED';
create index household_move_from on household_move (from_unit, from_valid_from, id);
create index household_move_to on household_move (to_unit, to_valid_from, id);
