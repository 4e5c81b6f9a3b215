package vn.giamngheo.household.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.household.Classification;

/**
 * A certificate as it was issued, and what became of it.
 *
 * @param validUntil first day on which it no longer holds
 * @param revokedOn null while it is not revoked
 */
record Certificate(
        UUID household,
        String number,
        Classification classification,
        String unit,
        LocalDate issuedOn,
        LocalDate validUntil,
        int statusList,
        int statusIndex,
        Optional<Revocation> revocation,
        LocalDate revokedOn) {

    static Certificate of(ResultSet row) throws SQLException {
        return new Certificate(
                row.getObject("household_id", UUID.class),
                row.getString("number"),
                Classification.valueOf(row.getString("classification")),
                row.getString("unit"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("status_list"),
                row.getInt("status_index"),
                Optional.ofNullable(row.getString("revocation")).map(Revocation::valueOf),
                row.getObject("revoked_on", LocalDate.class));
    }
}
