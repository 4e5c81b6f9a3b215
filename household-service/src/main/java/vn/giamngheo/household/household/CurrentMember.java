package vn.giamngheo.household.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person of a household now. Without any digit of the citizen id: it is read by those who keep a copy on a phone.
 *
 * @param birthDate absent where only the year is known
 */
public record CurrentMember(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        @Schema(required = true) int birthYear,
        LocalDate birthDate,
        @Schema(required = true) String ethnicity,
        @Schema(required = true) Relation relation) {

    static CurrentMember of(ResultSet row) throws SQLException {
        return new CurrentMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getInt("birth_year"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("ethnicity"),
                Relation.valueOf(row.getString("relation")));
    }
}
