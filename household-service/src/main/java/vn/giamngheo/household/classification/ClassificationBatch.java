package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.request.RequestId;

/** Gives many households their classes at once: what {@link Classifications} does for one, each step by one statement for all. */
@ApplicationScoped
public class ClassificationBatch {

    private final Sql sql;
    private final Outbox outbox;
    private final Caller caller;

    ClassificationBatch(Sql sql, Outbox outbox, Caller caller) {
        this.sql = sql;
        this.outbox = outbox;
        this.caller = caller;
    }

    /**
     * Within the caller's transaction. Each class holds from that day until the household's next one. Certificates are told by the
     * caller, when it has issued those that follow.
     *
     * @param decision number of the decision that gives them
     * @param source a select of household_id, classification, standard, score_a, score_b, deprived, income_vnd_per_month and
     *     livelihood, one row a household
     * @param values of the select
     * @throws AlreadyClassified when a household has a class from that very day (409)
     */
    public void record(LocalDate validFrom, String decision, String source, Object... values) {
        var results = "with result as materialized (" + source + ") ";
        update(results + """
                update household set version = version + 1, changed_at = clock_timestamp()
                where id in (select household_id from result)""", values);
        update(results + """
                update household_classification c set valid_to = ? from result r
                where c.household_id = r.household_id and c.valid_from < ? and (c.valid_to is null or c.valid_to > ?)""", values, validFrom, validFrom, validFrom);
        refuseSecond(results, validFrom, values);
        update(results + """
                insert into household_classification (household_id, valid_from, valid_to, classification, standard,
                                                      score_a, score_b, deprived, recorded_at, recorded_by,
                                                      income_vnd_per_month, livelihood, decision_number)
                select household_id, ?,
                       (select min(c.valid_from) from household_classification c
                        where c.household_id = r.household_id and c.valid_from > ?),
                       classification, standard, score_a, score_b, deprived, clock_timestamp(), ?,
                       income_vnd_per_month, livelihood, case when livelihood is not null then ? end
                from result r""", values, validFrom, validFrom, caller.subject(), decision);
        tell(results, validFrom, values);
    }

    private void refuseSecond(String results, LocalDate validFrom, Object... values) {
        var all = new ArrayList<>(Arrays.asList(values));
        all.add(validFrom);
        List<UUID> second = sql.query(results + """
                select c.household_id from household_classification c join result r on r.household_id = c.household_id
                where c.valid_from = ? limit 1""", row -> row.getObject(1, UUID.class), all.toArray());
        if (!second.isEmpty()) {
            throw new AlreadyClassified(second.get(0), validFrom);
        }
    }

    private void tell(String results, LocalDate validFrom, Object... values) {
        update(results + """
                insert into outbox_event (id, type, subject, occurred_at, request_id, data)
                select uuidv7(), ?, h.id::text, clock_timestamp(), ?, json_build_object(
                    'householdId', h.id, 'unit', h.unit, 'unitValidFrom', h.unit_valid_from, 'area', h.area,
                    'persons', (select count(*) from household_person p where p.household_id = h.id
                        and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to > ?)),
                    'classification', r.classification, 'standard', r.standard, 'scoreA', r.score_a, 'scoreB', r.score_b,
                    'deprivedIndicators', coalesce(r.deprived, '{}'), 'validFrom', cast(? as date))::text
                from result r join household h on h.id = r.household_id""", values, HouseholdClassified.TYPE, RequestId.current(), validFrom, validFrom, validFrom);
        outbox.wakeRelayAfterCommit();
    }

    private void update(String statement, Object[] values, Object... more) {
        var all = new ArrayList<>(Arrays.asList(values));
        all.addAll(Arrays.asList(more));
        sql.update(statement, all.toArray());
    }
}
