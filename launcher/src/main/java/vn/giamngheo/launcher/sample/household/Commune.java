package vn.giamngheo.launcher.sample.household;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.giamngheo.launcher.sample.Facts;

/** How many households of each class the sample has in one commune. */
record Commune(String code, String nameVi, Area area, int households, int poor, int nearPoor) {

    static List<Commune> ofALuoi() {
        return Facts.read("a-luoi-communes.csv").stream().map(Commune::of).toList();
    }

    int notPoor() {
        return households - poor - nearPoor;
    }

    private static Commune of(CSVRecord row) {
        return new Commune(
                row.get("code"),
                row.get("name_vi"),
                Area.valueOf(row.get("area")),
                Integer.parseInt(row.get("households")),
                Integer.parseInt(row.get("poor")),
                Integer.parseInt(row.get("near_poor")));
    }
}
