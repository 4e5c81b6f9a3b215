package vn.giamngheo.household.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/** A move as it is stored. */
record Move(
        UUID id,
        UUID household,
        UnitKey from,
        UnitKey to,
        State state,
        LocalDate releasedOn,
        LocalDate movedOn,
        String reason,
        UUID change,
        long version) {

    /** Where a move stands. */
    enum State {
        RELEASED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN,
        /** It was accepted, and undone later. */
        REVERSED
    }

    static Move of(ResultSet row) throws SQLException {
        boolean reversed = row.getBoolean("reversed");
        return new Move(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                new UnitKey(row.getString("from_unit"), row.getObject("from_valid_from", LocalDate.class)),
                new UnitKey(row.getString("to_unit"), row.getObject("to_valid_from", LocalDate.class)),
                reversed ? State.REVERSED : State.valueOf(row.getString("state")),
                row.getObject("released_on", LocalDate.class),
                row.getObject("moved_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("change_id", UUID.class),
                row.getLong("version"));
    }
}
