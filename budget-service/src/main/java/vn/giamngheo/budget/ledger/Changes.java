package vn.giamngheo.budget.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What postings do to cells together.
 *
 * @param cells each once, in the order in which cells are locked
 * @param amounts of each cell, in the same order
 * @param places of each cell in these lists, counted from 1
 */
record Changes(List<Cell> cells, List<Amounts> amounts, Map<Cell, Integer> places) {

    static Changes of(List<Booking> bookings) {
        var byCell = Amounts.byCell(
                bookings.stream().flatMap(booking -> booking.entries().stream()).toList());
        var places = new HashMap<Cell, Integer>();
        byCell.keySet().forEach(cell -> places.put(cell, places.size() + 1));
        return new Changes(List.copyOf(byCell.keySet()), List.copyOf(byCell.values()), places);
    }

    boolean isOfOneCell() {
        return cells.size() == 1;
    }

    int place(Cell cell) {
        return places.get(cell);
    }
}
