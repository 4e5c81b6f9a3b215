package vn.giamngheo.platform.table;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet shows it, from 1
 */
public record TableRow(int number, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
