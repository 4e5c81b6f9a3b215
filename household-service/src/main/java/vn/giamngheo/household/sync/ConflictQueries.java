package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Reads conflicts, each where its household lives now. */
@ApplicationScoped
class ConflictQueries {

    private static final String SELECT = """
            select x.*, h.version, r.unit, r.unit_valid_from from sync_conflict x
            join household h on h.id = x.household_id
            join household_residence r on r.household_id = x.household_id and r.valid_to is null
            where x.id""";

    private static final TypeReference<List<ConflictField>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Resolve.Choice>> CHOICES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    ConflictQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A conflict with the commune of its household. */
    record Found(ConflictView view, UnitKey unit) {}

    Optional<Found> find(UUID id) {
        return sql.query(SELECT + " = ?", this::found, id).stream().findFirst();
    }

    /** By id, which is the order of reporting; one more than the limit where there is one. */
    List<ConflictView> list(Scope scope, boolean openOnly, UUID after, int limit) {
        var query = new StringBuilder(SELECT).append(" > ?");
        var values = new ArrayList<Object>(List.of(after));
        if (openOnly) {
            query.append(" and x.resolved_at is null");
        }
        if (!scope.everywhere()) {
            query.append(" and (r.unit, r.unit_valid_from) in (select * from unnest(?, ?))");
            values.add(scope.units().stream().map(UnitKey::code).toArray(String[]::new));
            values.add(scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
        }
        values.add(limit + 1);
        return sql.query(query.append(" order by x.id limit ?").toString(), this::found, values.toArray()).stream()
                .map(Found::view)
                .toList();
    }

    private Found found(ResultSet row) throws SQLException {
        var unit = new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class));
        return new Found(
                new ConflictView(
                        row.getObject("id", UUID.class),
                        row.getObject("household_id", UUID.class),
                        row.getLong("base_version"),
                        row.getLong("version"),
                        read(row.getString("fields"), FIELDS),
                        row.getString("reported_by"),
                        instant(row, "reported_at"),
                        read(row.getString("resolution"), CHOICES),
                        row.getString("resolved_by"),
                        instant(row, "resolved_at")),
                unit);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored conflict cannot be read", e);
        }
    }
}
