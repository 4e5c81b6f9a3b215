package vn.giamngheo.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import vn.giamngheo.platform.request.RequestId;

/**
 * Where a service writes down who did what: in the transaction of the deed, or not at all. Entries of one stream are chained
 * and so wait for each other until the transaction ends; choose streams that are written by few at a time, and one entry for
 * a deed upon many things.
 */
@ApplicationScoped
public class Audit {

    private static final int READ_AT_ONCE = 1000;

    private final DataSource db;
    private final ObjectMapper json;
    private final Clock clock;

    Audit(DataSource db, ObjectMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A deed.
     *
     * @param by account of the person or system
     * @param unitCode administrative unit that it concerns, and the first day of its version; both null where it concerns none
     * @param detail written as JSON; no names and no citizen ids
     */
    public record Deed(
            String action,
            String subject,
            String by,
            String client,
            String unitCode,
            LocalDate unitFrom,
            Map<String, Object> detail) {}

    /** Adds an entry to the end of the stream. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String stream, Deed deed) {
        try (var connection = db.getConnection()) {
            var last = hold(connection, stream);
            var entry = new AuditEntry(
                    0,
                    stream,
                    last.entries() + 1,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    deed.by(),
                    deed.client(),
                    RequestId.current(),
                    deed.action(),
                    deed.subject(),
                    deed.unitCode(),
                    deed.unitFrom(),
                    json.writeValueAsString(deed.detail()),
                    null);
            insert(connection, entry, AuditChain.hash(last.hash(), entry));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether every entry of the stream follows from the one before, and the last is the last that was written. */
    public AuditCheck check(String stream) {
        try (var connection = db.getConnection()) {
            var end = last(connection, stream);
            var before = AuditChain.BEGINNING;
            for (long position = 1; position <= end.entries(); ) {
                long first = position;
                try (var statement = connection.prepareStatement(
                        "select * from audit_entry where stream = ? and position >= ? order by position limit ?")) {
                    statement.setString(1, stream);
                    statement.setLong(2, position);
                    statement.setInt(3, READ_AT_ONCE);
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            var entry = AuditEntry.of(rows);
                            if (entry.position() != position
                                    || !AuditChain.hash(before, entry).equals(entry.hash())) {
                                return new AuditCheck(stream, position - 1, position);
                            }
                            before = entry.hash();
                            position++;
                        }
                    }
                }
                if (position == first) {
                    return new AuditCheck(stream, position - 1, position);
                }
            }
            return Objects.equals(before, end.hash())
                    ? new AuditCheck(stream, end.entries(), null)
                    : new AuditCheck(stream, end.entries() - 1, end.entries());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record End(long entries, String hash) {}

    /** The end of the stream, which nobody else can move until this transaction ends. */
    private static End hold(Connection connection, String stream) throws SQLException {
        var held = end(connection, stream, " for update");
        if (held.isPresent()) {
            return held.get();
        }
        try (var statement = connection.prepareStatement(
                "insert into audit_stream (stream, entries, hash) values (?, 0, ?) on conflict do nothing")) {
            statement.setString(1, stream);
            statement.setString(2, AuditChain.BEGINNING);
            statement.executeUpdate();
        }
        return end(connection, stream, " for update").orElseThrow();
    }

    private static End last(Connection connection, String stream) throws SQLException {
        return end(connection, stream, "").orElse(new End(0, AuditChain.BEGINNING));
    }

    private static Optional<End> end(Connection connection, String stream, String lock) throws SQLException {
        try (var statement =
                connection.prepareStatement("select entries, hash from audit_stream where stream = ?" + lock)) {
            statement.setString(1, stream);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new End(rows.getLong(1), rows.getString(2))) : Optional.empty();
            }
        }
    }

    private static void insert(Connection connection, AuditEntry entry, String hash) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with added as (
                    insert into audit_entry (stream, position, recorded_at, recorded_by, client, request_id, action, subject,
                                             unit, unit_from, detail, hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning stream, position, hash)
                update audit_stream s set entries = a.position, hash = a.hash from added a where s.stream = a.stream""")) {
            bind(
                    statement,
                    entry.stream(),
                    entry.position(),
                    offset(entry.recordedAt()),
                    entry.recordedBy(),
                    entry.client(),
                    entry.requestId(),
                    entry.action(),
                    entry.subject(),
                    entry.unitCode(),
                    entry.unitFrom(),
                    entry.detail(),
                    hash);
            statement.executeUpdate();
        }
    }

    private static Object offset(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static void bind(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
