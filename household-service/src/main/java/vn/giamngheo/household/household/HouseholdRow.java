package vn.giamngheo.household.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;

/** A household as it is stored, with its class on the day asked for. */
record HouseholdRow(
        UUID id,
        String code,
        UnitKey unit,
        String village,
        Settlement area,
        LocalDate registeredOn,
        long version,
        int persons,
        String headName,
        String ethnicity,
        Sex headSex,
        boolean meritHousehold,
        boolean noLabourCapacity,
        Classification classification,
        String standard,
        LocalDate classifiedFrom) {

    static HouseholdRow of(ResultSet row) throws SQLException {
        return of(
                row,
                row.getInt("persons"),
                row.getString("head_name"),
                row.getString("ethnicity"),
                Sex.valueOf(row.getString("head_sex")));
    }

    /** With its people counted elsewhere. */
    static HouseholdRow of(ResultSet row, int persons, String headName, String ethnicity, Sex headSex)
            throws SQLException {
        var classification = row.getString("classification");
        return new HouseholdRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                row.getString("village"),
                Settlement.valueOf(row.getString("area")),
                row.getObject("registered_on", LocalDate.class),
                row.getLong("version"),
                persons,
                headName,
                ethnicity,
                headSex,
                row.getBoolean("merit_household"),
                row.getBoolean("no_labour_capacity"),
                classification == null ? null : Classification.valueOf(classification),
                row.getString("standard"),
                row.getObject("classified_from", LocalDate.class));
    }

    RegisteredHousehold facts() {
        return new RegisteredHousehold(id, unit, area, persons, registeredOn);
    }

    HouseholdView view(Area shownAs) {
        return new HouseholdView(
                id,
                code,
                shownAs.code(),
                shownAs.validFrom(),
                shownAs.nameVi(),
                village,
                area,
                registeredOn,
                headName,
                ethnicity,
                headSex == Sex.FEMALE,
                meritHousehold,
                noLabourCapacity,
                persons,
                classification,
                standard,
                classifiedFrom);
    }
}
