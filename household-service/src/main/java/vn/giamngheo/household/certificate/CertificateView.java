package vn.giamngheo.household.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/**
 * A certificate of a poor or near-poor household.
 *
 * @param number within its commune and year
 * @param validUntil first day on which it no longer holds
 * @param revocation why it was revoked; absent while it holds
 * @param unit commune that issued it, on the map of that day
 */
record CertificateView(
        @Schema(required = true, examples = "12/GCN-HN.HCN") String number,
        @Schema(required = true) int year,
        @Schema(required = true) Classification classification,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true) LocalDate validUntil,
        @Schema(required = true, examples = "215/QĐ-UBND") String decisionNumber,
        Revocation revocation,
        LocalDate revokedOn) {

    static CertificateView of(ResultSet row) throws SQLException {
        return new CertificateView(
                row.getString("number"),
                row.getInt("year"),
                Classification.valueOf(row.getString("classification")),
                row.getString("unit"),
                row.getObject("unit_valid_from", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("decision_number"),
                row.getString("revocation") == null ? null : Revocation.valueOf(row.getString("revocation")),
                row.getObject("revoked_on", LocalDate.class));
    }
}
