package vn.giamngheo.household.sync;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.page.Cursor;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Up to where a reader has been told.
 *
 * @param generation of the feed
 * @param area fingerprint of the communes that are told; with others it begins anew
 */
record FeedCursor(int generation, String area, long changedIn, UUID household, UnitKey unit) {

    private static final int KEYS = 6;
    private static final UnitKey NOWHERE = new UnitKey("", LocalDate.EPOCH);

    static FeedCursor beginning(int generation, String area) {
        return new FeedCursor(generation, area, 0, new UUID(0, 0), NOWHERE);
    }

    /** @throws InvalidRequest when it is not one that the feed gave out */
    static FeedCursor parse(String text) {
        try {
            var keys = Cursor.decode(text, KEYS);
            var unit = new UnitKey(keys[4], LocalDate.parse(keys[5]));
            return new FeedCursor(
                    Integer.parseInt(keys[0]), keys[1], Long.parseLong(keys[2]), UUID.fromString(keys[3]), unit);
        } catch (IllegalArgumentException | DateTimeException | InvalidRequest e) {
            throw new InvalidRequest(new FieldFault("/after", "UNKNOWN_CURSOR"));
        }
    }

    FeedCursor at(FeedRow row) {
        return new FeedCursor(generation, area, row.changedIn(), row.household(), row.unit());
    }

    String text() {
        return Cursor.encode(
                String.valueOf(generation),
                area,
                String.valueOf(changedIn),
                household.toString(),
                unit.code(),
                unit.validFrom().toString());
    }
}
