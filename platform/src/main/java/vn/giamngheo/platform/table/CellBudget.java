package vn.giamngheo.platform.table;

import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Counts what was read, and stops when it is too much. */
final class CellBudget {

    private final TableLimits limits;
    private int cells;

    CellBudget(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * The text without outer blanks.
     *
     * @throws InvalidRequest when the cell is too long, or is one too many (422)
     */
    String taken(int row, int column, String text) {
        var trimmed = text.strip();
        if (trimmed.length() > limits.cellChars()) {
            throw new InvalidRequest(
                    new FieldFault(pointer(row, column), "CELL_TOO_LONG", row, letters(column), limits.cellChars()));
        }
        if (++cells > limits.cells()) {
            throw TableReader.refused("TABLE_TOO_LARGE", limits.cells());
        }
        return trimmed;
    }

    static String pointer(int row, int column) {
        return "/rows/" + row + "/" + letters(column);
    }

    /** Name of a column as a spreadsheet shows it: A, B .. Z, AA. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
