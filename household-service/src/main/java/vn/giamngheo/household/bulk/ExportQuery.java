package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;

/** Households as an import takes them, one JSON object each, read through a cursor. */
@ApplicationScoped
class ExportQuery {

    private static final int FETCHED_AT_ONCE = 1_000;

    private static final String FROM = """
            from household_residence r
            join household h on h.id = r.household_id
            cross join (select ?::date as on_day) d
            """;

    private static final String PRESENT = """
            where r.valid_from <= d.on_day and (r.valid_to is null or r.valid_to > d.on_day)
              and (? or (r.unit, r.unit_valid_from) in (select * from unnest(?, ?)))""";

    private static final String SIZE = """
            select count(*), coalesce(sum((
                select count(*) from household_member m where m.household_id = r.household_id
                and m.valid_from <= d.on_day and (m.valid_to is null or m.valid_to > d.on_day))), 0)
            """ + FROM + PRESENT;

    private static final String SELECT = """
            select json_strip_nulls(json_build_object(
                'id', h.id, 'code', r.code, 'unit', r.unit, 'village', r.village, 'area', r.area, 'registeredOn', r.valid_from,
                'meritHousehold', h.merit_household, 'noLabourCapacity', h.no_labour_capacity,
                'surveyedOn', f.surveyed_on, 'dwelling', f.dwelling,
                'members', (
                    select json_agg(json_build_object(
                        'id', m.id, 'name', m.name, 'sex', m.sex, 'birthYear', m.birth_year, 'birthDate', m.birth_date,
                        'ethnicity', m.ethnicity, 'relation', m.relation, 'facts', f.members -> m.id::text) order by m.position)
                    from household_member m where m.household_id = h.id
                    and m.valid_from <= d.on_day and (m.valid_to is null or m.valid_to > d.on_day)),
                'review', case when c.score_a is not null then json_build_object(
                    'asOf', greatest(c.valid_from, r.valid_from), 'standard', c.standard, 'scoreA', c.score_a, 'scoreB', c.score_b,
                    'deprivedIndicators', c.deprived, 'incomeVndPerMonth', c.income_vnd_per_month) end,
                'determination', case when c.livelihood is not null then json_build_object(
                    'decidedOn', greatest(c.valid_from, r.valid_from), 'decisionNumber', c.decision_number,
                    'standard', c.standard, 'livelihood', c.livelihood, 'incomeVndPerMonth', c.income_vnd_per_month) end))::text,
                c.classification
            """ + FROM + """
            left join household_classification c on c.household_id = h.id and c.valid_from <= d.on_day
                and (c.valid_to is null or c.valid_to > d.on_day)
            left join lateral (
                select * from household_condition f where f.household_id = h.id and f.surveyed_on <= d.on_day
                and f.surveyed_on >= r.valid_from order by f.surveyed_on desc limit 1) f on true
            """ + PRESENT + " order by r.unit, r.unit_valid_from, r.code";

    private final DataSource db;

    ExportQuery(DataSource db) {
        this.db = db;
    }

    /** How many there are. */
    record Size(long households, long persons) {}

    /** Takes a household. */
    @FunctionalInterface
    interface Taker {
        /** @param classification null where it has none on that day */
        void take(String json, String classification) throws IOException;
    }

    Size size(Scope scope, LocalDate asOf) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(SIZE)) {
            bind(connection, statement, scope, asOf);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Size(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By unit and code, in the running transaction. */
    void each(Scope scope, LocalDate asOf, Taker taker) throws IOException {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(SELECT)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            bind(connection, statement, scope, asOf);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows.getString(1), rows.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Scope scope, LocalDate asOf)
            throws SQLException {
        statement.setObject(1, asOf);
        statement.setBoolean(2, scope.everywhere());
        statement.setArray(
                3,
                connection.createArrayOf(
                        "text", scope.units().stream().map(UnitKey::code).toArray()));
        statement.setArray(
                4,
                connection.createArrayOf(
                        "date", scope.units().stream().map(UnitKey::validFrom).toArray()));
    }
}
