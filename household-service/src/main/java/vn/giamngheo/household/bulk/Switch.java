package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import vn.giamngheo.household.classification.HouseholdClassified;
import vn.giamngheo.household.household.HouseholdRegistered;
import vn.giamngheo.household.sql.Sql;

/** Moves staged rows into the register, set by set, with the events that tell of them. Runs in the worker's transaction. */
@ApplicationScoped
class Switch {

    private static final String ROWS =
            " from household_import_row r where r.import_id = ? and r.row_number between ? and ?";

    private final Sql sql;

    Switch(Sql sql) {
        this.sql = sql;
    }

    /** Rows from one number to another, both inclusive. */
    void apply(ImportJob job, int from, int to) {
        households(job, from, to);
        residences(job, from, to);
        members(job, from, to);
        numbers(job, from, to);
        conditions(job, from, to);
        classes(job, from, to);
        events(job, from, to);
    }

    private void households(ImportJob job, int from, int to) {
        sql.update("""
                insert into household (id, code, unit, unit_valid_from, village, area, registered_on,
                                       registered_at, registered_by, changed_at, version,
                                       merit_household, no_labour_capacity)
                select household_id, code, unit, unit_valid_from, village, area, registered_on, now(), ?, now(), 0,
                       merit_household, no_labour_capacity""" + ROWS, job.createdBy(), job.id(), from, to);
    }

    private void residences(ImportJob job, int from, int to) {
        sql.update("""
                insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, village, area, entered_by)
                select household_id, registered_on, unit, unit_valid_from, code, village, area, 'REGISTERED'""" + ROWS, job.id(), from, to);
    }

    private void members(ImportJob job, int from, int to) {
        sql.update("""
                insert into household_member (id, household_id, position, name, sex, birth_year, birth_date,
                                              ethnicity, relation, valid_from, entered_by)
                select (member ->> 'id')::uuid, household_id, position, member ->> 'name', member ->> 'sex',
                       (member ->> 'birthYear')::integer, (member ->> 'birthDate')::date, member ->> 'ethnicity', member ->> 'relation',
                       registered_on, 'REGISTERED'
                from household_import_row r
                cross join lateral jsonb_array_elements(r.members) with ordinality as m(member, position)
                where r.import_id = ? and r.row_number between ? and ?""", job.id(), from, to);
    }

    private void numbers(ImportJob job, int from, int to) {
        sql.update("""
                insert into member_citizen_id (member_id, kind, key_id, cipher, hash, active)
                select (member ->> 'id')::uuid, number.key, number.value ->> 'keyId', decode(number.value ->> 'cipher', 'base64'),
                       number.value ->> 'hash', true
                from household_import_row r
                cross join lateral jsonb_array_elements(r.members) as member
                cross join lateral jsonb_each(member -> 'numbers') as number
                where r.import_id = ? and r.row_number between ? and ?""", job.id(), from, to);
    }

    private void conditions(ImportJob job, int from, int to) {
        sql.update("""
                insert into household_condition (household_id, surveyed_on, dwelling, members, recorded_at, recorded_by)
                select household_id, surveyed_on, dwelling,
                       coalesce((select jsonb_object_agg(member ->> 'id', member -> 'facts')
                                 from jsonb_array_elements(r.members) as member where member -> 'facts' is not null), '{}'), now(), ?""" + ROWS + " and surveyed_on is not null", job.createdBy(), job.id(), from, to);
    }

    private void classes(ImportJob job, int from, int to) {
        sql.update("""
                insert into household_classification (household_id, valid_from, classification, standard, score_a, score_b,
                                                      deprived, recorded_at, recorded_by, income_vnd_per_month)
                select household_id, valid_from, classification, standard, score_a, score_b, deprived, now(), ?, income_vnd_per_month""" + ROWS + " and classification is not null", job.createdBy(), job.id(), from, to);
    }

    /** Of each household its registration first, then its class. */
    private void events(ImportJob job, int from, int to) {
        sql.update("""
                insert into outbox_event (id, type, subject, occurred_at, request_id, data)
                select e.id, e.type, r.household_id::text, clock_timestamp(), ?, e.data
                from household_import_row r
                cross join lateral (values (1, r.registered_event_id, ?, r.registered_event),
                                           (2, r.classified_event_id, ?, r.classified_event)) as e(turn, id, type, data)
                where r.import_id = ? and r.row_number between ? and ? and e.id is not null
                order by r.row_number, e.turn""", job.requestId(), HouseholdRegistered.TYPE, HouseholdClassified.TYPE, job.id(), from, to);
    }
}
