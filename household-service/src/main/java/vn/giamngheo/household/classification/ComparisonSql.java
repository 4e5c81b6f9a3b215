package vn.giamngheo.household.classification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.household.standard.Limits;
import vn.giamngheo.household.standard.PovertyStandard;

/** Evaluates two standards over what was surveyed, set by set: the statement says what {@link ReclassificationPolicy} says. */
@ApplicationScoped
class ComparisonSql {

    /** Class of facts {@code f} under limits {@code %1$s}. */
    private static final String CLASS = """
            case when %1$s.score_a is not null and f.score_a is not null
                 then case when f.score_a > %1$s.score_a then 'NOT_POOR'
                           when f.score_b >= %1$s.score_b then 'POOR'
                           else 'NEAR_POOR' end
                 when f.income is null then null
                 when %1$s.poor < %1$s.near_poor and f.income <= %1$s.poor then 'POOR'
                 when f.income <= %1$s.near_poor
                 then case when f.score_b is null then null
                           when least(f.score_b / 10, %1$s.indicators) >= %1$s.deprived then 'POOR'
                           else 'NEAR_POOR' end
                 when f.income <= %1$s.average then 'AVERAGE'
                 else 'NOT_POOR' end""";

    private static final String EVALUATED = """
            with side as materialized (
                select * from jsonb_to_recordset(cast(:limits as jsonb))
                    as s(side text, area text, poor bigint, near_poor bigint, average bigint, score_a integer, score_b integer,
                         deprived integer, indicators integer)),
            limits as materialized (
                select one.area, one as one, other as other from side one join side other using (area)
                where one.side = 'ONE' and other.side = 'OTHER'),
            evaluated as (
                select p.household_id, p.unit, p.unit_valid_from, %s as class_one, %s as class_other
                from household_presence p
                join (select household_id, valid_from, valid_to, score_a, score_b, income_vnd_per_month as income
                      from household_classification) f
                    on f.household_id = p.household_id
                    and f.valid_from <= :asOf and (f.valid_to is null or f.valid_to > :asOf)
                join limits l on l.area = p.area
                where p.valid_from <= :asOf and (p.valid_to is null or p.valid_to > :asOf)
                  and (cast(:everywhere as boolean) or (p.unit, p.unit_valid_from) in
                      (select * from unnest(cast(:codes as text[]), cast(:firstDays as date[])))))
            """.formatted(CLASS.formatted("(l.one)"), CLASS.formatted("(l.other)"));

    private static final String TOTALS = EVALUATED + """
            select unit, unit_valid_from, class_one, class_other, count(*) as households from evaluated
            group by unit, unit_valid_from, class_one, class_other""";

    private static final String CHANGES = EVALUATED + """
            select e.household_id, h.code, e.unit, e.unit_valid_from, e.class_one, e.class_other
            from evaluated e join household h on h.id = e.household_id
            where e.class_one <> e.class_other and e.household_id > :after
            order by e.household_id limit :rows""";

    private final Sql sql;
    private final ObjectMapper json;

    ComparisonSql(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Households of one recorded unit with the same two classes; an empty one could not be told. */
    record Cell(UnitKey unit, Optional<Classification> one, Optional<Classification> other, long households) {}

    /** A household whose class differs. */
    record Changed(UUID id, String code, UnitKey unit, Classification one, Classification other) {}

    List<Cell> totals(PovertyStandard one, PovertyStandard other, LocalDate asOf, Ground ground) {
        return sql.query(
                TOTALS,
                row -> new Cell(
                        unit(row), classOf(row, "class_one"), classOf(row, "class_other"), row.getLong("households")),
                values(one, other, asOf, ground));
    }

    /** In the order of ids; one row more than the limit where there is one. */
    List<Changed> changes(
            PovertyStandard one, PovertyStandard other, LocalDate asOf, Ground ground, UUID after, int limit) {
        var values = values(one, other, asOf, ground);
        values.putAll(Map.of("after", after, "rows", limit + 1));
        return sql.query(
                CHANGES,
                row -> new Changed(
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        unit(row),
                        classOf(row, "class_one").orElseThrow(),
                        classOf(row, "class_other").orElseThrow()),
                values);
    }

    private Map<String, Object> values(PovertyStandard one, PovertyStandard other, LocalDate asOf, Ground ground) {
        var limits = new ArrayList<Map<String, Object>>();
        for (var area : Settlement.values()) {
            limits.add(side("ONE", area, one.limits(area)));
            limits.add(side("OTHER", area, other.limits(area)));
        }
        var values = new HashMap<String, Object>(ground.values());
        values.put("asOf", asOf);
        values.put("limits", write(limits));
        return values;
    }

    private static Map<String, Object> side(String side, Settlement area, Limits limits) {
        var row = new HashMap<String, Object>(Map.of(
                "side", side,
                "area", area,
                "poor", limits.incomePoorVndPerMonth(),
                "near_poor", limits.incomeNearPoorVndPerMonth(),
                "score_b", limits.scoreBMinimum(),
                "deprived", limits.minimumDeprived(),
                "indicators", limits.indicators()));
        limits.scoreALimit().ifPresent(limit -> row.put("score_a", limit));
        limits.incomeAverageVndPerMonth().ifPresent(limit -> row.put("average", limit));
        return row;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UnitKey unit(ResultSet row) throws SQLException {
        return new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class));
    }

    private static Optional<Classification> classOf(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Classification::valueOf);
    }
}
