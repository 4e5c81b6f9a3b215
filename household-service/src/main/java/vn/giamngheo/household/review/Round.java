package vn.giamngheo.household.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/**
 * A review of a unit.
 *
 * @param dueOn last day for its decisions, inclusive
 * @param leftOut households not listed because they had an open dossier in another round
 */
record Round(UUID id, RoundKind kind, UnitKey unit, LocalDate openedOn, LocalDate dueOn, int leftOut) {

    static Round of(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                RoundKind.valueOf(row.getString("kind")),
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("left_out"));
    }

    String path() {
        return RoundResource.PATH + "/" + id;
    }
}
