-- Households to which something happened (split, merger, move, people who came or went, or the undoing of one of these) are
-- told with their whole time in the register. A class holds where and with whom the household is on each day of it.

create table household_timeline (
    household_id uuid not null,
    constraint household_timeline_pk primary key (household_id)
);
comment on table household_timeline is 'of whom household_stay tells everything: outside of these days they are not counted';

create table household_stay (
    household_id uuid    not null,
    valid_from   date    not null,
    valid_to     date,
    unit         text    not null,
    unit_from    date    not null,
    area         text    not null,
    persons      integer not null,
    constraint household_stay_pk primary key (household_id, valid_from),
    constraint household_stay_timeline_fk foreign key (household_id) references household_timeline (household_id),
    constraint household_stay_validity_check check (valid_to > valid_from),
    constraint household_stay_persons_check check (persons >= 0)
);

alter table household_fact
    add column carried boolean not null default false,
    add column absent  boolean not null default false;
comment on column household_fact.carried is 'begins with a stay, and has the class of the fact before';
comment on column household_fact.absent is 'of a day on which the household is not in the register: not counted';
