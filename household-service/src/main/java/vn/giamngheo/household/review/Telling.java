package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.request.RequestId;

/** Writes the events of all dossiers of an act into the outbox, by one statement. */
@ApplicationScoped
class Telling {

    private static final String EVENTS = """
            insert into outbox_event (id, type, subject, occurred_at, request_id, data)
            select uuidv7(), ?, d.household_id::text, clock_timestamp(), ?, %s
            from review_step s
            join review_act a on a.id = s.act_id
            join review_round r on r.id = s.round_id
            join review_dossier d on d.round_id = s.round_id and d.household_id = s.household_id
            left join review_snapshot n on n.round_id = s.round_id and n.household_id = s.household_id
            left join household_certificate c on c.household_id = s.household_id and c.issued_on = a.happened_on
            where\s""";

    private final Sql sql;
    private final Outbox outbox;

    Telling(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    void surveyed(Taken taken) {
        tell(taken, HouseholdSurveyed.TYPE, HouseholdSurveyed.DATA);
    }

    void recognised(Taken taken) {
        tell(taken, HouseholdRecognised.TYPE, HouseholdRecognised.DATA);
    }

    private void tell(Taken taken, String type, String data) {
        var values = new ArrayList<Object>();
        values.add(type);
        values.add(RequestId.current());
        values.addAll(taken.values());
        sql.update(EVENTS.formatted(data) + taken.condition(), values.toArray());
        outbox.wakeRelayAfterCommit();
    }
}
