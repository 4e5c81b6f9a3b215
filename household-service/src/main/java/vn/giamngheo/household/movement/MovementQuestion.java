package vn.giamngheo.household.movement;

import java.time.LocalDate;

/**
 * A period of a unit.
 *
 * @param from opening, as things stood on that day
 * @param to closing, as things stood on that day
 * @param map day whose map the unit and the communes are of
 * @param relapseMonths look-back before {@code from}
 */
record MovementQuestion(String unit, LocalDate from, LocalDate to, LocalDate map, int relapseMonths) {

    LocalDate lookBack() {
        return from.minusMonths(relapseMonths);
    }
}
