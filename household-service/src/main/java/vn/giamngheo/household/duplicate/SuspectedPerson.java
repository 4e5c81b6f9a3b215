package vn.giamngheo.household.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/**
 * One of a pair.
 *
 * @param hashes of the citizen ids, present and replaced
 * @param facts hash of all that makes two people look like one
 */
record SuspectedPerson(
        UUID id, UUID household, UnitKey unit, String plainName, int birthYear, List<String> hashes, String facts) {

    static SuspectedPerson of(ResultSet row) throws SQLException {
        return new SuspectedPerson(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                row.getString("plain"),
                row.getInt("birth_year"),
                List.of((String[]) row.getArray("hashes").getArray()),
                row.getString("facts"));
    }

    boolean sharesNumber(SuspectedPerson other) {
        return !Collections.disjoint(hashes, other.hashes);
    }

    boolean sharesName(SuspectedPerson other) {
        return plainName.equals(other.plainName) && birthYear == other.birthYear;
    }
}
