package vn.giamngheo.household.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Reads rounds, acts and dossiers by plain SQL. */
@ApplicationScoped
class RoundQueries {

    private static final String DOSSIER = """
            select d.*, h.code, c.number as certificate_number, n.sha256
            from review_dossier d
            join household h on h.id = d.household_id
            left join review_snapshot n on n.round_id = d.round_id and n.household_id = d.household_id
            left join household_certificate c
                on d.state = 'RECOGNISED' and c.household_id = d.household_id and c.issued_on = d.changed_on
            where\s""";

    private final Sql sql;
    private final ObjectMapper json;

    RoundQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Rounds of the unit, of units below it, and of units above it; by day of opening and id. */
    List<Round> rounds(List<String> unitAndAbove, String unit, LocalDate afterDay, UUID afterId, int limit) {
        return sql.query(
                """
                select * from review_round
                where (path @> ? or unit = any (?)
                       or id in (select round_id from review_dossier where carried_on is not null and unit = ?))
                  and (opened_on, id) > (?, ?)
                order by opened_on, id limit ?""",
                Round::of,
                new String[] {unit},
                unitAndAbove.toArray(String[]::new),
                unit,
                afterDay,
                afterId,
                limit + 1);
    }

    Map<State, Integer> counts(Round round, Scope scope) {
        var picking = Picking.byPlace(round, scope, null);
        var counts = new EnumMap<State, Integer>(State.class);
        sql.query(
                "select d.state, count(*) from review_dossier d where " + picking.condition() + " group by 1",
                row -> counts.put(State.valueOf(row.getString(1)), row.getInt(2)),
                picking.values().toArray());
        return counts;
    }

    Optional<Dossier> dossier(UUID round, UUID household, String lock) {
        return sql
                .query(DOSSIER + "d.round_id = ? and d.household_id = ?" + lock, Dossier::of, round, household)
                .stream()
                .findFirst();
    }

    /** By household; one row more than the limit where there is one. */
    List<Dossier> dossiers(
            Round round, Scope scope, List<UnitKey> carriedTo, DossierFilter filter, UUID after, int limit) {
        var picking = Picking.byPlace(round, scope, carriedTo, filter.village);
        var condition = new StringBuilder(picking.condition());
        var values = new ArrayList<>(picking.values());
        if (filter.state != null) {
            condition.append(" and d.state = ?");
            values.add(filter.state.name());
        }
        condition.append(" and d.household_id > ? order by d.household_id limit ?");
        values.add(after);
        values.add(limit + 1);
        return sql.query(DOSSIER + condition, Dossier::of, values.toArray());
    }

    List<StepView> steps(UUID round, UUID household) {
        return sql.query("""
                select s.*, a.step, a.happened_on, a.facts, a.recorded_by, a.recorded_unit
                from review_step s join review_act a on a.id = s.act_id
                where s.round_id = ? and s.household_id = ? order by s.version""", this::step, round, household);
    }

    /** Those that moved a dossier of the scope: a complaint is for the commune of its household. */
    List<ActView> acts(Round round, Scope scope, UUID after, int limit) {
        var moved = moved(round, scope, " and a.id > ?", after);
        moved.values().add(limit + 1);
        return sql.query(
                moved.condition() + " order by a.id limit ?",
                this::act,
                moved.values().toArray());
    }

    Optional<ActView> act(Round round, Scope scope, UUID id) {
        var moved = moved(round, scope, " and a.id = ?", id);
        return sql.query(moved.condition(), this::act, moved.values().toArray()).stream()
                .findFirst();
    }

    private static Picking moved(Round round, Scope scope, String which, UUID id) {
        var query = "select a.* from review_act a where a.round_id = ?" + which;
        var values = new ArrayList<Object>(List.of(round.id(), id));
        if (scope.everywhere()) {
            return new Picking(round.id(), query, values);
        }
        var own = Picking.byPlace(round, scope, null);
        values.addAll(own.values());
        return new Picking(round.id(), query + " and " + """
                exists (select from review_step s
                        join review_dossier d on d.round_id = s.round_id and d.household_id = s.household_id
                        where s.act_id = a.id and\s""" + own.condition() + ")", values);
    }

    Optional<String> snapshot(UUID round, UUID household) {
        return sql
                .query(
                        "select content from review_snapshot where round_id = ? and household_id = ?",
                        row -> row.getString(1),
                        round,
                        household)
                .stream()
                .findFirst();
    }

    private StepView step(ResultSet row) throws SQLException {
        return new StepView(
                row.getObject("act_id", UUID.class),
                Step.valueOf(row.getString("step")),
                State.valueOf(row.getString("from_state")),
                State.valueOf(row.getString("to_state")),
                row.getObject("happened_on", LocalDate.class),
                map(row.getString("facts")),
                map(row.getString("result")),
                row.getString("recorded_by"),
                row.getString("recorded_unit"));
    }

    private ActView act(ResultSet row) throws SQLException {
        return new ActView(
                row.getObject("id", UUID.class),
                Step.valueOf(row.getString("step")),
                row.getObject("happened_on", LocalDate.class),
                map(row.getString("facts")),
                row.getInt("dossiers"),
                row.getString("recorded_by"),
                row.getString("recorded_unit"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private Map<String, Object> map(String text) {
        try {
            return text == null ? null : json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored facts cannot be read", e);
        }
    }
}
