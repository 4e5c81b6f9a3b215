package vn.giamngheo.reporting.indicator;

import java.util.Map;
import vn.giamngheo.reporting.fact.Counted;

/**
 * An amount and all that is known of it.
 *
 * @param label code of the unit under which it was added up
 * @param measure what the amount is of: households, persons, granted, disbursed, tasks ..
 * @param dimensions for example classification = POOR, area = RURAL
 */
record Cell(String label, String measure, Map<String, String> dimensions, long amount) {

    static Cell of(String measure, Counted counted) {
        return new Cell(counted.label(), measure, counted.dimensions(), counted.amount());
    }
}
