package vn.giamngheo.household.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;

/** What surveys found of households, by day of the survey. */
@ApplicationScoped
public class Conditions {

    private static final TypeReference<Map<UUID, MemberFacts>> BY_MEMBER = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final Caller caller;

    Conditions(Sql sql, ObjectMapper json, Caller caller) {
        this.sql = sql;
        this.json = json;
        this.caller = caller;
    }

    private record Survey(LocalDate day, DwellingFacts dwelling, Map<UUID, MemberFacts> members) {}

    /** As last surveyed on that day or before. Whether the caller may see it is asked elsewhere. */
    public LivingConditions on(UUID household, LocalDate asOf) {
        var survey = sql.query("""
                        select surveyed_on, dwelling, members from household_condition
                        where household_id = ? and surveyed_on <= ? order by surveyed_on desc limit 1""", this::survey, household, asOf).stream()
                .findFirst()
                .orElse(new Survey(null, null, Map.of()));
        var members = sql.query("""
                select id, relation, sex, birth_year, birth_date from household_member
                where household_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
                order by position""", row -> person(row, survey.members()), household, asOf, asOf);
        return new LivingConditions(household, survey.day(), survey.dwelling(), members);
    }

    /** As last surveyed on that day or before, of those that were. Whether the caller may see it is asked elsewhere. */
    public List<LivingConditions> surveyed(List<UUID> households, LocalDate asOf) {
        Object ids = households.stream().map(UUID::toString).toArray(String[]::new);
        var surveys = new LinkedHashMap<UUID, Survey>();
        sql.query("""
                        select distinct on (household_id) household_id, surveyed_on, dwelling, members from household_condition
                        where household_id = any (cast(? as uuid[])) and surveyed_on <= ?
                        order by household_id, surveyed_on desc""", row -> surveys.put(row.getObject("household_id", UUID.class), survey(row)), ids, asOf);
        if (surveys.isEmpty()) {
            return List.of();
        }
        var members = new HashMap<UUID, List<LivingConditions.Person>>();
        Object found = surveys.keySet().stream().map(UUID::toString).toArray(String[]::new);
        sql.query(
                """
                select household_id, id, relation, sex, birth_year, birth_date from household_member
                where household_id = any (cast(? as uuid[])) and valid_from <= ? and (valid_to is null or valid_to > ?)
                order by household_id, position""",
                row -> {
                    var household = row.getObject("household_id", UUID.class);
                    return members.computeIfAbsent(household, id -> new ArrayList<>())
                            .add(person(row, surveys.get(household).members()));
                },
                found,
                asOf,
                asOf);
        return surveys.entrySet().stream()
                .map(of -> new LivingConditions(
                        of.getKey(),
                        of.getValue().day(),
                        of.getValue().dwelling(),
                        members.getOrDefault(of.getKey(), List.of())))
                .toList();
    }

    /** Takes the place of what was recorded for that day. Runs in the transaction of its caller. */
    void record(UUID household, LocalDate surveyedOn, DwellingFacts dwelling, Map<UUID, MemberFacts> members) {
        sql.update(
                """
                insert into household_condition (household_id, surveyed_on, dwelling, members, recorded_at, recorded_by)
                values (?, ?, cast(? as jsonb), cast(? as jsonb), now(), ?)
                on conflict (household_id, surveyed_on) do update
                set dwelling = excluded.dwelling, members = excluded.members, recorded_at = excluded.recorded_at,
                    recorded_by = excluded.recorded_by""",
                household,
                surveyedOn,
                dwelling == null ? null : write(dwelling),
                write(new TreeMap<>(members)),
                caller.subject());
    }

    private Survey survey(ResultSet row) throws SQLException {
        var dwelling = row.getString("dwelling");
        try {
            return new Survey(
                    row.getObject("surveyed_on", LocalDate.class),
                    dwelling == null ? null : json.readValue(dwelling, DwellingFacts.class),
                    json.readValue(row.getString("members"), BY_MEMBER));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored survey cannot be read", e);
        }
    }

    private static LivingConditions.Person person(ResultSet row, Map<UUID, MemberFacts> facts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new LivingConditions.Person(
                id,
                Relation.valueOf(row.getString("relation")),
                Sex.valueOf(row.getString("sex")),
                row.getInt("birth_year"),
                row.getObject("birth_date", LocalDate.class),
                facts.get(id));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
