package vn.giamngheo.household.movement;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.household.standard.LawFile;

/** Figures of the movements, from {@code movement-parameters.csv}; both wait for the text of the law. */
@Singleton
class MovementParameters {

    private final Map<String, Integer> values = LawFile.rows("movement-parameters.csv").stream()
            .collect(Collectors.toMap(row -> row.get("parameter"), row -> Integer.valueOf(row.get("value"))));

    /** Poor again within this time after having been poor is a relapse. */
    int relapseLookBackMonths() {
        return values.get("RELAPSE_LOOK_BACK_MONTHS");
    }

    /** A household that left the lists stays newly escaped for this long. */
    int newlyEscapedMonths() {
        return values.get("NEWLY_ESCAPED_MONTHS");
    }
}
