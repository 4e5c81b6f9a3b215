package vn.giamngheo.household.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Reads everything that was recorded of one household, in the order of recording. */
@ApplicationScoped
class HistoryQueries {

    private static final String SELECT = """
            select * from (
                select 'REGISTERED' as kind, registered_at as recorded_at, registered_by as recorded_by,
                       registered_on as valid_from, null::date as valid_to, null as classification, null as standard,
                       null::integer as score_a, null::integer as score_b, null::text[] as deprived, null::jsonb as before,
                       null::uuid as change_id, null::uuid as other_household_id, null::timestamptz as reversed_at
                from household where id = ?
                union all
                select entry.kind, case entry.kind when 'WITHDRAWN' then w.withdrawn_at else w.registered_at end,
                       case entry.kind when 'WITHDRAWN' then w.withdrawn_by else w.registered_by end, w.registered_on,
                       null, null, null, null, null, null, null, null, null, null
                from household_withdrawn w cross join (values ('REGISTERED'), ('WITHDRAWN')) as entry (kind)
                where w.household_id = ?
                union all
                select 'CORRECTED', c.recorded_at, c.recorded_by, h.registered_on, null, null, null, null, null, null, c.before,
                       c.change_id, null, x.reversed_at
                from household_correction c join household h on h.id = c.household_id
                left join household_change x on x.id = c.change_id where h.id = ?
                union all
                select 'CLASSIFIED', recorded_at, recorded_by, valid_from, valid_to, classification, standard,
                       score_a, score_b, deprived, null, null, null, null
                from household_classification where household_id = ?
                union all
                select kind, recorded_at, recorded_by, effective_on, null, null, null, null, null, null, null, id,
                       case when household_id = ? then other_household_id else household_id end, reversed_at
                from household_change where kind <> 'CORRECTED' and (household_id = ? or other_household_id = ?)) entry
            order by recorded_at, valid_from, kind desc""";

    private final Sql sql;
    private final ObjectMapper json;

    HistoryQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** All of it: a household sees a few entries a year. */
    List<HistoryEntry> list(UUID id) {
        return sql.query(SELECT, this::entry, id, id, id, id, id, id, id);
    }

    /** The commune of a household that vanished from the register because its import was undone; empty for all others. */
    Optional<UnitKey> withdrawnFrom(UUID id) {
        return sql
                .query(
                        """
                        select unit, unit_valid_from from household_withdrawn w where household_id = ?
                        and not exists (select from household where id = w.household_id)
                        order by withdrawn_at desc limit 1""",
                        row -> new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                        id)
                .stream()
                .findFirst();
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        var classification = row.getString("classification");
        var deprived = row.getArray("deprived");
        var reversed = row.getObject("reversed_at", OffsetDateTime.class);
        return new HistoryEntry(
                HistoryEntry.Kind.valueOf(row.getString("kind")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                classification == null ? null : Classification.valueOf(classification),
                row.getString("standard"),
                row.getObject("score_a", Integer.class),
                row.getObject("score_b", Integer.class),
                deprived == null ? null : List.of((String[]) deprived.getArray()),
                before(row.getString("before")),
                row.getObject("change_id", UUID.class),
                row.getObject("other_household_id", UUID.class),
                reversed == null ? null : reversed.toInstant());
    }

    private Before before(String text) {
        try {
            return text == null ? null : json.readValue(text, Before.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored correction cannot be read", e);
        }
    }
}
