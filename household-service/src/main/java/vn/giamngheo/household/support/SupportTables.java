package vn.giamngheo.household.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.request.RequestId;

/** Writes supports and tells of them: one statement each, however many they are. Runs in the transaction of its caller. */
@ApplicationScoped
class SupportTables {

    private static final String RECORDED = "vn.giamngheo.household.support-recorded.v1";
    private static final String CANCELLED = "vn.giamngheo.household.support-cancelled.v1";

    private static final String INSERT = """
            insert into household_support (id, household_id, list_id, kind, content, line, amount_vnd, given_on, valid_from,
                                           valid_to, provider, decision_number, note, recorded_at, recorded_by, version)
            select id, "householdId", :list, kind, content, line, "amountVnd", "givenOn", "validFrom", "validTo", provider,
                   "decisionNumber", note, clock_timestamp(), :by, 0
            from jsonb_to_recordset(cast(:rows as jsonb)) as r""" + SupportRow.COLUMNS + """

            on conflict (id) do nothing""";

    /** The commune is the one in which the household lived when it received it. No content: people write names into it. */
    private static final String TELL = """
            insert into outbox_event (id, type, subject, occurred_at, request_id, data)
            select uuidv7(), :type, s.household_id::text, clock_timestamp(), :request,
                   json_strip_nulls(json_build_object(
                       'householdId', s.household_id, 'supportId', s.id, 'unit', r.unit, 'unitValidFrom', r.unit_valid_from,
                       'kind', s.kind, 'line', s.line, 'amountVnd', s.amount_vnd, 'givenOn', s.given_on,
                       'validFrom', s.valid_from, 'validTo', s.valid_to, 'cancelledOn', s.cancelled_on))::text
            from household_support s
            join household_residence r on r.household_id = s.household_id and r.valid_from <= s.given_on
                 and (r.valid_to is null or r.valid_to > s.given_on)
            where s.id = any(cast(:ids as uuid[]))""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Caller caller;

    SupportTables(Sql sql, ObjectMapper json, Outbox outbox, Caller caller) {
        this.sql = sql;
        this.json = json;
        this.outbox = outbox;
        this.caller = caller;
    }

    /**
     * @param list null for a support by itself
     * @throws SupportExists when an id is in use (409)
     */
    void add(UUID list, List<SupportRow> rows) {
        var ids = rows.stream().map(SupportRow::id).toList();
        var values = new HashMap<String, Object>();
        values.put("list", list);
        values.put("by", caller.subject());
        values.put("rows", write(rows));
        if (sql.update(INSERT, values) < rows.size()) {
            throw new SupportExists(list == null ? ids.get(0) : list);
        }
        tell(RECORDED, ids);
    }

    /** @throws SupportExists when the id is in use (409) */
    void addList(UUID id, RecordSupportList list, long amountVnd) {
        int inserted = sql.update(
                """
                insert into support_list (id, decision_number, given_on, unit, supports, amount_vnd, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, clock_timestamp(), ?) on conflict (id) do nothing""",
                id,
                list.decisionNumber(),
                list.givenOn(),
                caller.unit(),
                list.items().size(),
                amountVnd,
                caller.subject());
        if (inserted == 0) {
            throw new SupportExists(id);
        }
    }

    void cancel(UUID id, CancelSupport cancellation) {
        sql.update("""
                update household_support set cancelled_on = ?, cancel_reason = ?, cancelled_at = clock_timestamp(),
                       cancelled_by = ?, version = version + 1
                where id = ?""", cancellation.cancelledOn(), cancellation.reason(), caller.subject(), id);
        tell(CANCELLED, List.of(id));
    }

    private void tell(String type, List<UUID> supports) {
        var values = new HashMap<String, Object>(Map.of("type", type, "ids", SupportQueries.array(supports)));
        values.put("request", RequestId.current());
        sql.update(TELL, values);
        outbox.wakeRelayAfterCommit();
    }

    private String write(List<SupportRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
