package vn.giamngheo.household.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.UnitKey;

/**
 * A member of a household on a day.
 *
 * @param unit commune on the map of the day; the one it was recorded under where lineage gives no single answer
 */
record DuplicatePerson(
        @Schema(required = true) UUID householdId,
        @Schema(required = true, examples = "AL-20047-0001") String householdCode,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) UUID memberId,
        @Schema(required = true, examples = "Hồ Thị Nghiên") String name,
        @Schema(required = true, examples = "1975") int birthYear) {

    /** @param prefix of the columns of the one or the other */
    static DuplicatePerson of(ResultSet row, String prefix, Ground ground) throws SQLException {
        var unit = ground.place(new UnitKey(
                        row.getString(prefix + "unit"), row.getObject(prefix + "unit_valid_from", LocalDate.class)))
                .orElseThrow();
        return new DuplicatePerson(
                row.getObject(prefix + "household", UUID.class),
                row.getString(prefix + "code"),
                unit.code(),
                unit.validFrom(),
                row.getObject(prefix + "member", UUID.class),
                row.getString(prefix + "name"),
                row.getInt(prefix + "birth_year"));
    }
}
