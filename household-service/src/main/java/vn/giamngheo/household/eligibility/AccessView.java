package vn.giamngheo.household.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody asked for the class of a household.
 *
 * @param position of the person in the question, from 1
 * @param askedBy account of the person or system
 * @param householdId absent when nobody, or more than one, was found by the number
 * @param unit commune of the household on the day asked about
 */
record AccessView(
        @Schema(required = true) UUID queryId,
        @Schema(required = true) int position,
        @Schema(required = true) Instant askedAt,
        @Schema(required = true) String askedBy,
        @Schema(examples = "insurer") String client,
        String requestId,

        @Schema(required = true, examples = "HEALTH_INSURANCE")
        String purpose,

        @Schema(required = true) String legalBasis,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) AccessOutcome outcome,
        UUID householdId,
        @Schema(examples = "20047") String unit) {

    static AccessView of(ResultSet row) throws SQLException {
        return new AccessView(
                row.getObject("query_id", UUID.class),
                row.getInt("position"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                row.getString("client"),
                row.getString("request_id"),
                row.getString("purpose"),
                row.getString("legal_basis"),
                row.getObject("as_of", LocalDate.class),
                AccessOutcome.valueOf(row.getString("outcome")),
                row.getObject("household_id", UUID.class),
                row.getString("unit"));
    }
}
