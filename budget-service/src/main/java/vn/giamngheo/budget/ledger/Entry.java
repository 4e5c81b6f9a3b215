package vn.giamngheo.budget.ledger;

/** One side of a movement within a cell. The amount is signed dong and never zero. */
record Entry(Cell cell, Account account, long amountVnd) {

    Entry reversed() {
        return new Entry(cell, account, Math.negateExact(amountVnd));
    }
}
