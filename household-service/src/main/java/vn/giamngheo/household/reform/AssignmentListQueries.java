package vn.giamngheo.household.reform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.problem.FieldFault;

/** Reads lists of assignments, and what stands in the way of undoing one. */
@ApplicationScoped
class AssignmentListQueries {

    private static final int NAMED = 100;

    private static final String LISTS = """
            select l.*,
                   (select count(*) from household_change c where c.list_id = l.id and c.reversed_at is null) as standing,
                   (select json_agg(json_build_object('unit', u.unit, 'unitValidFrom', u.unit_valid_from,
                                                      'households', u.households) order by u.unit, u.unit_valid_from)
                    from assignment_list_unit u where u.list_id = l.id)::text as units
            from assignment_list l where l.effective_on = :day and\s""";

    /** Undoing puts back what the register said before, so nothing may have been recorded on top of it. */
    private static final String IN_THE_WAY = """
            with standing as (
                select c.id, c.household_id, c.sequence, c.recorded_at, c.before, h.code, r.unit, r.unit_valid_from
                from household_change c
                join household h on h.id = c.household_id
                left join household_residence r on r.household_id = c.household_id and r.valid_from = c.effective_on
                where c.id = any (cast(:changes as uuid[])) and c.kind = 'ASSIGNED' and c.reversed_at is null)
            select household_id, code, reason, detail from (
                select s.household_id, s.code, 'LATER_CHANGE' as reason, later.id::text as detail
                from standing s
                join household_change later on later.household_id = s.household_id
                    and later.sequence > s.sequence and later.reversed_at is null
                union all
                select s.household_id, s.code, 'LATER_CHANGE', later.id::text
                from standing s
                join household_change later on later.other_household_id = s.household_id
                    and later.sequence > s.sequence and later.reversed_at is null
                union all
                select s.household_id, s.code, 'MOVED_SINCE', null from standing s
                join household_move m on m.household_id = s.household_id and m.state = 'RELEASED'
                union all
                select s.household_id, s.code, 'IN_REVIEW', null from standing s
                join review_dossier d on d.household_id = s.household_id
                    and d.unit = s.unit and d.unit_valid_from = s.unit_valid_from
                where d.state in ('RECOGNISED', 'REFUSED') or not exists (
                    select from review_transfer t
                    where t.change_id = s.id and t.round_id = d.round_id and t.undone_at is null)
                union all
                select s.household_id, s.code, 'HAS_CERTIFICATE', null from standing s
                join household_certificate g on g.household_id = s.household_id
                    and g.unit = s.unit and g.unit_valid_from = s.unit_valid_from
                union all
                select s.household_id, s.code, 'CODE_TAKEN', was.code || '|' || was.unit from standing s
                cross join lateral jsonb_populate_recordset(null::household_residence, s.before -> 'residences') was
                join household_residence other on other.unit = was.unit and other.unit_valid_from = was.unit_valid_from
                    and other.code = was.code and other.household_id <> s.household_id) found
            order by code, household_id, reason limit :rows""";

    private final Sql sql;
    private final ObjectMapper json;

    AssignmentListQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Communes of which lists of that day assigned households. */
    List<UnitKey> origins(LocalDate day) {
        return sql.query("""
                select distinct u.unit, u.unit_valid_from from assignment_list_unit u
                join assignment_list l on l.id = u.list_id where l.effective_on = ?
                order by 1, 2""", row -> new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)), day);
    }

    /** In the order of recording, after that id: lists that touch none but those communes. */
    List<AssignmentListView> list(LocalDate day, List<UnitKey> own, UUID after, int limit) {
        var values = new HashMap<String, Object>(Map.of(
                "day",
                day,
                "units",
                own.stream().map(UnitKey::code).toArray(String[]::new),
                "firstDays",
                own.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new),
                "after",
                after,
                "rows",
                limit + 1));
        return sql.query(LISTS + """
                l.id > :after and not exists (
                    select from assignment_list_unit u where u.list_id = l.id and (u.unit, u.unit_valid_from) not in
                        (select * from unnest(cast(:units as text[]), cast(:firstDays as date[]))))
                order by l.id limit :rows""", this::view, values);
    }

    Optional<AssignmentListView> find(LocalDate day, UUID id) {
        return sql.query(LISTS + "l.id = :id", this::view, Map.of("day", day, "id", id)).stream()
                .findFirst();
    }

    /**
     * An assignment that stands.
     *
     * @param from commune in which the household will wait again when it is undone
     */
    record Assigned(UUID change, UUID household, LocalDate day, UnitKey from) {}

    /**
     * Those that were not undone yet, in the order of recording.
     *
     * @param column of {@code household_change c} that has that value
     */
    List<Assigned> assigned(String column, UUID value) {
        return sql.query(
                """
                select c.id, c.household_id, c.effective_on, was.unit, was.unit_valid_from
                from household_change c
                cross join lateral (
                    select r.* from jsonb_populate_recordset(null::household_residence, c.before -> 'residences') r
                    where r.valid_from <= c.effective_on and (r.valid_to is null or r.valid_to > c.effective_on)) was
                where c.kind = 'ASSIGNED' and c.reversed_at is null and\s""" + column + " = ? order by c.sequence",
                row -> new Assigned(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        new UnitKey(row.getString(4), row.getObject(5, LocalDate.class))),
                value);
    }

    /** The first of the households that something newer is recorded of; none when the assignments can be undone. */
    List<FieldFault> inTheWay(Collection<UUID> assignments) {
        return sql.query(
                IN_THE_WAY,
                row -> {
                    var detail = row.getString("detail");
                    var pointer = "/households/" + row.getObject("household_id", UUID.class);
                    return row.getString("reason").equals("CODE_TAKEN")
                            ? new FieldFault(pointer, "CODE_TAKEN", (Object[]) detail.split("\\|"))
                            : new FieldFault(pointer, row.getString("reason"), row.getString("code"), detail);
                },
                Map.of("changes", assignments.stream().map(UUID::toString).toArray(String[]::new), "rows", NAMED));
    }

    private AssignmentListView view(ResultSet row) throws SQLException {
        var reversed = row.getObject("reversed_at", OffsetDateTime.class);
        return new AssignmentListView(
                row.getObject("id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                row.getInt("households"),
                row.getInt("standing"),
                units(row.getString("units")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("recorded_unit"),
                reversed == null ? null : reversed.toInstant(),
                row.getString("reversed_by"));
    }

    private List<AssignmentListView.Origin> units(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored units cannot be read", e);
        }
    }
}
