package vn.giamngheo.household.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/** There is something to tell of a household to those of a commune. */
record FeedRow(long changedIn, UUID household, UnitKey unit) {

    static FeedRow of(ResultSet row) throws SQLException {
        return new FeedRow(
                row.getLong("changed_in"),
                row.getObject("household_id", UUID.class),
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)));
    }
}
