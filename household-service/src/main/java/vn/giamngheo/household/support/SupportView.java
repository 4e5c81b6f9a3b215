package vn.giamngheo.household.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.need.SupportKind;

/**
 * Support that a household received.
 *
 * @param line absent where none of the programmes paid
 * @param period a period without end is open
 * @param listId list of the decision by which it was entered; absent when it was entered by itself
 * @param cancelledOn first day on which it is not counted; absent while it is
 * @param version what a cancellation names in {@code If-Match}
 */
record SupportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true) SupportKind kind,
        @Schema(required = true) String content,
        @Schema(examples = "DA2") String line,
        @Schema(required = true, examples = "15000000") long amountVnd,
        @Schema(required = true) LocalDate givenOn,
        @Schema(required = true) Period period,
        @Schema(required = true) String provider,
        String decisionNumber,
        String note,
        UUID listId,
        LocalDate cancelledOn,
        String cancelReason,
        @Schema(required = true) long version) {

    static SupportView of(ResultSet row) throws SQLException {
        return new SupportView(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                SupportKind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getString("line"),
                row.getLong("amount_vnd"),
                row.getObject("given_on", LocalDate.class),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("provider"),
                row.getString("decision_number"),
                row.getString("note"),
                row.getObject("list_id", UUID.class),
                row.getObject("cancelled_on", LocalDate.class),
                row.getString("cancel_reason"),
                row.getLong("version"));
    }
}
