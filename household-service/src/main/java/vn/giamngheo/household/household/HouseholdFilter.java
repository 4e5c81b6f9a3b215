package vn.giamngheo.household.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Which households a list holds. */
record HouseholdFilter(
        Scope scope,
        LocalDate asOf,
        Optional<Classification> classification,
        HouseholdSearch search,
        Optional<Position> after,
        int limit) {

    /** The last row of the page before. */
    record Position(UnitKey unit, String code) {

        static Optional<Position> of(PageRequest page) {
            return page.after(3).map(Position::of);
        }

        static String[] keys(HouseholdRow row) {
            return new String[] {row.unit().code(), row.unit().validFrom().toString(), row.code()};
        }

        private static Position of(String[] keys) {
            try {
                if (String.join("", keys).chars().noneMatch(Character::isISOControl)) {
                    return new Position(new UnitKey(keys[0], LocalDate.parse(keys[1])), keys[2]);
                }
            } catch (DateTimeException e) {
                // answered below, like any other text that this list did not give out
            }
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
