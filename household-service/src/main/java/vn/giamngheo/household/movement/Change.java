package vn.giamngheo.household.movement;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.UnitKey;

/**
 * Where households stood at the beginning and at the end of a period: all that stood alike, together.
 *
 * @param before where and on which list at the beginning; empty when in no commune then
 * @param after the same at the end
 * @param wasPoor before the beginning, within the look-back
 * @param wasListed poor or near-poor before the beginning, within the look-back
 * @param entered how they came to the commune of the end
 * @param personsBefore members at the beginning
 * @param personsAfter members at the end
 * @param gained sum over the households whose members became more
 * @param lost sum over the households whose members became fewer
 */
record Change(
        Optional<Standing> before,
        Optional<Standing> after,
        boolean wasPoor,
        boolean wasListed,
        Entry entered,
        long households,
        long personsBefore,
        long personsAfter,
        long gained,
        long lost) {

    /**
     * A place and a list.
     *
     * @param classification poor or near-poor; empty for a household on neither list
     */
    record Standing(UnitKey unit, Optional<Classification> classification) {

        boolean is(Classification list) {
            return classification.filter(list::equals).isPresent();
        }

        boolean isListed() {
            return is(Classification.POOR) || is(Classification.NEAR_POOR);
        }
    }

    /** How a household came to a commune. */
    enum Entry {
        REGISTERED,
        /** Moved in, or split off, or put together from others. */
        OTHERWISE
    }

    /** The same on another map. */
    Change on(UnaryOperator<UnitKey> map) {
        return new Change(
                before.map(s -> new Standing(map.apply(s.unit()), s.classification())),
                after.map(s -> new Standing(map.apply(s.unit()), s.classification())),
                wasPoor,
                wasListed,
                entered,
                households,
                personsBefore,
                personsAfter,
                gained,
                lost);
    }

    boolean stays() {
        return before.isPresent()
                && after.isPresent()
                && before.get().unit().equals(after.get().unit());
    }
}
