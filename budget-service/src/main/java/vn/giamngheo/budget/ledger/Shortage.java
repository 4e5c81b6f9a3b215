package vn.giamngheo.budget.ledger;

import vn.giamngheo.platform.problem.FieldFault;

/**
 * Why a cell cannot take a change.
 *
 * @param held what the cell holds
 * @param change what the posting would do to it
 */
record Shortage(Cell cell, Amounts held, Amounts change) {

    /** Whether money is missing; otherwise the cell would overflow. */
    boolean isLack() {
        return held.plus(change).lacking().isPresent();
    }

    /** The cell with what it holds and lacks, in words that a clerk finds again in a balance. */
    FieldFault fault(String pointer) {
        return held.plus(change)
                .lacking()
                .map(side -> lack(pointer, side))
                .orElseGet(() -> new FieldFault(pointer, "CELL_FULL", cell.place(), held.on(Account.AVAILABLE)));
    }

    private FieldFault lack(String pointer, Account side) {
        long lacking = side.leastVnd() - held.plus(change).on(side);
        return side == Account.AVAILABLE
                ? new FieldFault(pointer, "INSUFFICIENT_BALANCE", cell.place(), held.on(side), lacking)
                : new FieldFault(pointer, "INSUFFICIENT_SIDE", cell.place(), held.on(side), lacking, side);
    }
}
