-- A certificate is a token that is checked without asking us: it names a place in a published list of what is revoked.

-- Places are given out by number, 262,144 to a list, in an order that nobody can tell: a keyed permutation (Feistel, four rounds of
-- nine bits). A neighbour in the list says nothing of commune, family or day.
create sequence certificate_status_number minvalue 0 start 0;

create table certificate_status_secret (
    single boolean not null default true,
    secret text    not null,
    constraint certificate_status_secret_pk primary key (single),
    constraint certificate_status_secret_single_check check (single)
);
insert into certificate_status_secret (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);

create function certificate_status_index(number bigint) returns integer language plpgsql stable as $$
declare
    left_half  integer := (number % 262144)::integer >> 9;
    right_half integer := (number % 262144)::integer & 511;
    mixed      integer;
    key        text;
begin
    select secret into strict key from certificate_status_secret;
    for turn in 1..4 loop
        mixed := ('x' || substr(md5(concat_ws(':', key, number / 262144, turn, right_half)), 1, 8))::bit(32)::integer & 511;
        mixed := left_half # mixed;
        left_half := right_half;
        right_half := mixed;
    end loop;
    return (left_half << 9) | right_half;
end $$;

alter table household_certificate
    add column valid_until    date,
    add column residence_from date,
    add column status_list    integer,
    add column status_index   integer,
    add column revocation     text,
    add column revoked_on     date,
    add column revoked_at     timestamptz;

with numbered as (
    select household_id, issued_on, nextval('certificate_status_number') as status_number from household_certificate)
update household_certificate c
set status_list = n.status_number / 262144,
    status_index = certificate_status_index(n.status_number),
    valid_until = make_date(extract(year from c.issued_on)::integer
        + case when extract(month from c.issued_on) >= 9 then 2 else 1 end, 1, 1),
    residence_from = (select r.valid_from from household_residence r
                      where r.household_id = c.household_id and r.valid_from <= c.issued_on
                        and (r.valid_to is null or r.valid_to > c.issued_on))
from numbered n
where n.household_id = c.household_id and n.issued_on = c.issued_on;

alter table household_certificate
    alter column valid_until set not null,
    alter column status_list set not null,
    alter column status_index set not null,
    add constraint household_certificate_status_unique unique (status_list, status_index),
    add constraint household_certificate_status_check check (status_list >= 0 and status_index between 0 and 262143),
    add constraint household_certificate_validity_check check (valid_until > issued_on),
    add constraint household_certificate_revocation_check check (revocation in
        ('RECOGNITION_UNDONE', 'HOUSEHOLD_ENDED', 'MOVED_AWAY', 'CLASS_CHANGED', 'SUPERSEDED')),
    add constraint household_certificate_revoked_check
        check ((revocation is null) = (revoked_on is null) and (revocation is null) = (revoked_at is null));
comment on column household_certificate.valid_until is 'first day on which it no longer holds';
comment on column household_certificate.residence_from is 'first day of the residence that it was issued for';
create index household_certificate_revoked on household_certificate (status_list, status_index) where revocation is not null;

-- What the register says of each certificate: why and from which day it does not hold; nulls while it does. The class of the
-- decision must stand, the household must live where it lived, and neither another class nor another certificate may have come after.
create view certificate_fate as
select c.household_id, c.issued_on, f.reason, f.since
from household_certificate c
left join household_residence r on r.household_id = c.household_id and r.valid_from = c.residence_from
left join lateral (
    select cause.reason, cause.since
    from (
        select 1 as turn, 'RECOGNITION_UNDONE' as reason, c.issued_on as since
        where not exists (select from household_classification k
                          where k.household_id = c.household_id and k.valid_from = c.issued_on
                            and k.classification = c.classification)
        union all
        select 2, 'HOUSEHOLD_ENDED', c.issued_on where r.household_id is null
        union all
        select 2, case r.left_by when 'MOVED_OUT' then 'MOVED_AWAY' else 'HOUSEHOLD_ENDED' end, r.valid_to
        where r.valid_to is not null
        union all
        select 3, 'CLASS_CHANGED', k.valid_from from household_classification k
        where k.household_id = c.household_id and k.valid_from > c.issued_on and k.classification <> c.classification
        union all
        select 4, 'SUPERSEDED', n.issued_on from household_certificate n
        where n.household_id = c.household_id and n.issued_on > c.issued_on
          and exists (select from household_classification k
                      where k.household_id = n.household_id and k.valid_from = n.issued_on
                        and k.classification = n.classification)) cause
    order by cause.since, cause.turn
    limit 1) f on true;

update household_certificate c set revocation = f.reason, revoked_on = f.since, revoked_at = clock_timestamp()
from certificate_fate f
where f.household_id = c.household_id and f.issued_on = c.issued_on and f.reason is not null;
