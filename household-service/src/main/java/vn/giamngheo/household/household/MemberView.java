package vn.giamngheo.household.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.citizen.CitizenIds;

/**
 * A person of a household.
 *
 * @param birthDate absent where only the year is known
 * @param citizenId its last three digits; absent where it is not known
 */
record MemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        @Schema(required = true) int birthYear,
        LocalDate birthDate,
        @Schema(required = true) String ethnicity,
        @Schema(required = true) Relation relation,
        @Schema(examples = "•••••••••123") String citizenId) {

    static MemberView of(ResultSet row, CitizenIds citizenIds) throws SQLException {
        return new MemberView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getInt("birth_year"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("ethnicity"),
                Relation.valueOf(row.getString("relation")),
                citizenIds.masked(row));
    }
}
