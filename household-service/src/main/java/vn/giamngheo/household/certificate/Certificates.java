package vn.giamngheo.household.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.request.RequestId;

/** Issues certificates of poor and near-poor households: form 03 of Decision 24/2021/QĐ-TTg. */
@ApplicationScoped
public class Certificates {

    /**
     * Numbers follow each other within a commune and year, by village; the counter's row is the lock. Places in the lists of what is
     * revoked follow in an order that nobody can tell.
     */
    private static final String ISSUE = """
            with wanted as materialized (%s),
            numbered as (
                select *, row_number() over (partition by to_unit, to_valid_from order by village, household_id) as place,
                       nextval('certificate_status_number') as status_number
                from wanted),
            counter as (
                insert into certificate_counter (unit, unit_valid_from, year, last)
                select to_unit, to_valid_from, ?, count(*) from wanted group by 1, 2 order by 1, 2
                on conflict (unit, unit_valid_from, year) do update set last = certificate_counter.last + excluded.last
                returning new.unit, new.unit_valid_from, new.last, coalesce(old.last, 0) as before),
            c as (
                insert into household_certificate (household_id, unit, unit_valid_from, year, sequence, number, classification,
                                                   issued_on, valid_until, decision_number, recorded_at, recorded_by,
                                                   residence_from, status_list, status_index)
                select n.household_id, c.unit, c.unit_valid_from, ?, c.before + n.place, (c.before + n.place) || '/GCN-HN.HCN',
                       n.classification, ?, ?, ?, clock_timestamp(), ?, r.valid_from,
                       n.status_number / ?, certificate_status_index(n.status_number)
                from numbered n
                join counter c on c.unit = n.to_unit and c.unit_valid_from = n.to_valid_from
                left join household_residence r on r.household_id = n.household_id
                    and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
                returning *)
            insert into outbox_event (id, type, subject, occurred_at, request_id, data)
            select uuidv7(), ?, c.household_id::text, clock_timestamp(), ?, %s from c""";

    private final Sql sql;
    private final Caller caller;
    private final Validity validity;
    private final Outbox outbox;

    Certificates(Sql sql, Caller caller, Validity validity, Outbox outbox) {
        this.sql = sql;
        this.caller = caller;
        this.validity = validity;
        this.outbox = outbox;
    }

    /**
     * Within the transaction of the decision, after its classes were recorded. The caller then refreshes {@link
     * CertificateStatus}: earlier certificates are superseded.
     *
     * @param source a select of household_id, classification, village, to_unit and to_valid_from, the commune that issues
     * @param values of the select
     */
    public void issue(LocalDate day, String decisionNumber, String source, Object... values) {
        var all = new ArrayList<>(Arrays.asList(values));
        all.addAll(Arrays.asList(
                day.getYear(),
                day.getYear(),
                day,
                validity.until(day),
                decisionNumber,
                caller.subject(),
                StatusBits.SIZE,
                day,
                day,
                CertificateEvents.ISSUED,
                RequestId.current()));
        sql.update(ISSUE.formatted(source, CertificateEvents.DATA), all.toArray());
        outbox.wakeRelayAfterCommit();
    }
}
