package vn.giamngheo.budget.ledger;

/**
 * Why a cell cannot take a change.
 *
 * @param held what the cell holds
 * @param change what the posting would do to it
 */
record Shortage(Cell cell, Amounts held, Amounts change) {

    /** Dong that are missing; 0 when the cell would not lack money but overflow. */
    long lackingVnd() {
        return held.plus(change).lackingVnd();
    }

    /** The cell in words that a clerk finds again in a balance. */
    String place() {
        return "%s %s %s %d (%d)"
                .formatted(cell.line(), cell.source(), cell.nature(), cell.budgetYear(), cell.originYear());
    }
}
