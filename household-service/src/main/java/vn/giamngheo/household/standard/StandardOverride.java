package vn.giamngheo.household.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/**
 * Higher limits of a province.
 *
 * @param unit province or centrally run city
 * @param validTo day after the last; absent while open
 * @param incomeVndPerMonth low income is at or below this
 * @param scoreA low income is at or below these points; that of the nation where absent
 */
public record StandardOverride(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "MDP_2022_2025") String standard,
        @Schema(required = true, examples = "79") String unit,
        @Schema(required = true) Settlement area,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) long incomeVndPerMonth,
        Integer scoreA,
        @Schema(required = true) String legalBasis) {

    static StandardOverride of(ResultSet row) throws SQLException {
        return new StandardOverride(
                row.getObject("id", UUID.class),
                row.getString("standard"),
                row.getString("unit"),
                Settlement.valueOf(row.getString("area")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("income_vnd_per_month"),
                row.getObject("score_a", Integer.class),
                row.getString("legal_basis"));
    }

    public Limits over(Limits national) {
        return national.raised(incomeVndPerMonth, scoreA == null ? OptionalInt.empty() : OptionalInt.of(scoreA));
    }
}
