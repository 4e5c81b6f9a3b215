package vn.giamngheo.household.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Reads the audit trail of an area. */
@ApplicationScoped
class AuditQueries {

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    AuditQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** In the order of recording; one more than the limit where there is one. */
    List<AuditView> list(AuditedUnits.Readable scope, String subject, long after, int limit) {
        var query = new StringBuilder("select * from audit_entry where id > ?");
        var values = new ArrayList<Object>(List.of(after));
        restrict(scope, query, values);
        if (subject != null) {
            query.append(" and subject = ?");
            values.add(subject);
        }
        values.add(limit + 1);
        return sql.query(query.append(" order by id limit ?").toString(), this::view, values.toArray());
    }

    List<String> streams(AuditedUnits.Readable scope) {
        var query = new StringBuilder("select stream from audit_stream where true");
        var values = new ArrayList<Object>();
        if (!scope.everywhere()) {
            query.append(" and stream = any (?)");
            values.add(scope.units().stream()
                    .map(unit -> "household/" + unit.code() + "/" + unit.validFrom())
                    .toArray(String[]::new));
        }
        return sql.query(query.append(" order by stream").toString(), row -> row.getString(1), values.toArray());
    }

    private static void restrict(AuditedUnits.Readable scope, StringBuilder query, List<Object> values) {
        if (!scope.everywhere()) {
            query.append(" and (unit, unit_from) in (select * from unnest(?, ?))");
            values.add(scope.units().stream().map(UnitKey::code).toArray(String[]::new));
            values.add(scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
        }
    }

    private AuditView view(ResultSet row) throws SQLException {
        try {
            return new AuditView(
                    row.getLong("id"),
                    row.getString("stream"),
                    row.getLong("position"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("recorded_by"),
                    row.getString("client"),
                    row.getString("request_id"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("unit"),
                    json.readValue(row.getString("detail"), DETAIL),
                    row.getString("hash"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
