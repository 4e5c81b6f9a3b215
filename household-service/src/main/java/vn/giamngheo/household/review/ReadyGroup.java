package vn.giamngheo.household.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.giamngheo.household.place.UnitKey;

/**
 * Dossiers that the procedure treats alike.
 *
 * @param surveyedByCaller whether the caller surveyed one of them
 */
record ReadyGroup(State state, UnitKey unit, boolean nothingToRecognise, int dossiers, boolean surveyedByCaller) {

    static ReadyGroup of(ResultSet row) throws SQLException {
        return new ReadyGroup(
                State.valueOf(row.getString("state")),
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                row.getBoolean("nothing_to_recognise"),
                row.getInt("dossiers"),
                row.getBoolean("surveyed_by_caller"));
    }
}
