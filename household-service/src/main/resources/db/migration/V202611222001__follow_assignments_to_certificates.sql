-- As before, with one residence where a household was assigned after its commune was divided: it lives where it lived. Of the
-- residences from the one of the certificate on, each that ended by an assignment goes on in the next.
create or replace view certificate_fate as
select c.household_id, c.issued_on, f.reason, f.since
from household_certificate c
left join lateral (
    select * from household_residence r
    where r.household_id = c.household_id and r.valid_from >= c.residence_from and r.left_by is distinct from 'ASSIGNED'
      and exists (select from household_residence first
                  where first.household_id = c.household_id and first.valid_from = c.residence_from)
    order by r.valid_from
    limit 1) r on true
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
