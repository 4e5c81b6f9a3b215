package vn.giamngheo.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.place.Selection;

/** Where the amounts of one family come from. */
interface CellSource {

    Family family();

    /**
     * @param asOf day for which stocks are counted
     * @param measures what is wanted; a source may give more
     * @param by dimension that is to be told apart, null for none: what counts once however often it occurs counts once for each value
     *     of it, and these do not add up
     */
    List<Cell> cells(Selection selection, Period period, LocalDate asOf, Set<String> measures, String by);

    /** Share of the unit that has given facts. */
    Coverage coverage(Selection selection, String label);
}
