-- An allocation and a withdrawal move money between two units: one posting, two facts.

alter table money_fact drop constraint money_fact_pk;
alter table money_fact add constraint money_fact_pk primary key (posting_id, kind, position);
alter table money_fact drop constraint money_fact_kind_check;
alter table money_fact add constraint money_fact_kind_check check (kind in ('APPROPRIATED', 'CARRIED_OVER', 'RECEIVED',
    'PASSED_DOWN', 'ADJUSTED', 'WITHDRAWN', 'RECOVERED', 'DISBURSED', 'REFUNDED', 'COMMITTED', 'RELEASED', 'PAID'));
