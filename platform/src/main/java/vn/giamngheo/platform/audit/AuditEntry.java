package vn.giamngheo.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Something that somebody did.
 *
 * @param id grows with the order of recording
 * @param stream chain that the entry belongs to
 * @param position in the chain, from 1
 * @param subject id of what it was done to
 * @param unitCode administrative unit that it concerns, with the first day of its version; null where it concerns none
 * @param detail JSON, without personal data
 * @param hash SHA-256 over the entry before and this one, hexadecimal
 */
public record AuditEntry(
        long id,
        String stream,
        long position,
        Instant recordedAt,
        String recordedBy,
        String client,
        String requestId,
        String action,
        String subject,
        String unitCode,
        LocalDate unitFrom,
        String detail,
        String hash) {

    static AuditEntry of(ResultSet row) throws SQLException {
        return new AuditEntry(
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
                row.getObject("unit_from", LocalDate.class),
                row.getString("detail"),
                row.getString("hash"));
    }
}
