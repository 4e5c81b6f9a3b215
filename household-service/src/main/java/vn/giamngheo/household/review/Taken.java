package vn.giamngheo.household.review;

import java.util.List;
import java.util.UUID;

/**
 * The steps that an act took, as a condition on {@code review_step s} with its values.
 *
 * @param dossiers how many moved
 */
record Taken(UUID act, int dossiers, String condition, List<Object> values) {

    /** From here on a join by index, row by row, costs more than reading the tables once. */
    private static final int MANY = 10_000;

    /**
     * A single household is named beside the act: of an act alone, the database expects as many steps as the largest acts took, and
     * makes every plan anew instead of keeping one. Many are asked for by a text of their own, which no plan for few is kept for.
     *
     * @param households that the act named; empty when it picked them by place
     */
    static Taken by(UUID act, List<UUID> households, int moved) {
        if (households.size() == 1) {
            return new Taken(act, moved, "s.act_id = ? and s.household_id = ?", List.of(act, households.get(0)));
        }
        return new Taken(act, moved, moved < MANY ? "s.act_id = ?" : "s.act_id = ? /* many */", List.of(act));
    }

    /** The database, which knows only the acts of before, would expect few: it has to be told. */
    boolean areMany() {
        return dossiers >= MANY;
    }
}
