package vn.giamngheo.household.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;

/** Issues certificates of poor and near-poor households: form 03 of Decision 24/2021/QĐ-TTg. */
@ApplicationScoped
public class Certificates {

    /** Numbers follow each other within a commune and year, by village; the counter's row is the lock. */
    private static final String ISSUE = """
            with wanted as materialized (%s),
            numbered as (
                select *, row_number() over (partition by to_unit, to_valid_from order by village, household_id) as place
                from wanted),
            counter as (
                insert into certificate_counter (unit, unit_valid_from, year, last)
                select to_unit, to_valid_from, ?, count(*) from wanted group by 1, 2 order by 1, 2
                on conflict (unit, unit_valid_from, year) do update set last = certificate_counter.last + excluded.last
                returning new.unit, new.unit_valid_from, new.last, coalesce(old.last, 0) as before)
            insert into household_certificate (household_id, unit, unit_valid_from, year, sequence, number, classification,
                                               issued_on, decision_number, recorded_at, recorded_by)
            select n.household_id, c.unit, c.unit_valid_from, ?, c.before + n.place, (c.before + n.place) || '/GCN-HN.HCN',
                   n.classification, ?, ?, clock_timestamp(), ?
            from numbered n join counter c on c.unit = n.to_unit and c.unit_valid_from = n.to_valid_from""";

    private final Sql sql;
    private final Caller caller;

    Certificates(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /**
     * Within the transaction of the decision.
     *
     * @param source a select of household_id, classification, village, to_unit and to_valid_from, the commune that issues
     * @param values of the select
     */
    public void issue(LocalDate day, String decisionNumber, String source, Object... values) {
        var all = new ArrayList<>(Arrays.asList(values));
        all.addAll(List.of(day.getYear(), day.getYear(), day, decisionNumber, caller.subject()));
        sql.update(ISSUE.formatted(source), all.toArray());
    }
}
