-- The nation adds up one year of all communes: it is read from the index alone, in the order of the communes, and not row by row from
-- wherever the rows lie.

drop index support_fact_given_on;
drop index support_fact_unit;
create index support_fact_unit on support_fact (unit, unit_from, given_on)
    include (household_id, kind, line, amount_vnd, cancelled_on);

drop index certificate_fact_valid_until;
drop index certificate_fact_unit;
create index certificate_fact_unit on certificate_fact (unit, unit_from, valid_until)
    include (issued_on, revoked_on, classification);
