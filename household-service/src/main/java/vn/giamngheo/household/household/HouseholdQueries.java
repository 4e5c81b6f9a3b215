package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.giamngheo.household.place.UnitKey;

/** Reads the register by plain SQL. */
@ApplicationScoped
class HouseholdQueries {

    private static final String SELECT = """
            select h.id, h.code, h.unit, h.unit_valid_from, h.village, h.area, h.registered_on, h.version,
                   m.persons, m.head_name, m.ethnicity, c.classification, c.standard, c.valid_from as classified_from
            from household h
            cross join lateral (
                select count(*) as persons,
                       max(name) filter (where relation = 'HEAD') as head_name,
                       max(ethnicity) filter (where relation = 'HEAD') as ethnicity
                from household_member where household_id = h.id) m
            left join household_classification c
                on c.household_id = h.id and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)
            where h.registered_on <= ?
            """;

    private final DataSource db;

    HouseholdQueries(DataSource db) {
        this.db = db;
    }

    Optional<HouseholdRow> find(UUID id, LocalDate asOf) {
        var rows = query(SELECT + " and h.id = ?", List.of(asOf, asOf, asOf, id));
        return rows.stream().findFirst();
    }

    /** Ordered by unit, its first day and code; one row more than the limit where there is one. */
    List<HouseholdRow> list(HouseholdFilter filter) {
        var sql = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(filter.asOf(), filter.asOf(), filter.asOf()));
        if (!filter.scope().everywhere()) {
            sql.append(" and (h.unit, h.unit_valid_from) in (select * from unnest(?, ?))");
            values.add(filter.scope().units().stream().map(UnitKey::code).toArray(String[]::new));
            values.add(filter.scope().units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
        }
        filter.classification().ifPresent(classification -> {
            sql.append(" and c.classification = ?");
            values.add(classification.name());
        });
        filter.after().ifPresent(after -> {
            sql.append(" and (h.unit, h.unit_valid_from, h.code) > (?, ?, ?)");
            values.addAll(List.of(after.unit().code(), after.unit().validFrom(), after.code()));
        });
        sql.append(" order by h.unit, h.unit_valid_from, h.code limit ?");
        values.add(filter.limit() + 1);
        return query(sql.toString(), values);
    }

    private List<HouseholdRow> query(String sql, List<Object> values) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<HouseholdRow>();
                while (result.next()) {
                    rows.add(HouseholdRow.of(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (values.get(i) instanceof LocalDate[] days) {
                statement.setArray(i + 1, connection.createArrayOf("date", days));
            } else {
                statement.setObject(i + 1, values.get(i));
            }
        }
    }
}
