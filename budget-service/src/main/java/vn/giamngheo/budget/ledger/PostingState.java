package vn.giamngheo.budget.ledger;

/** How far a posting has come. All but reversals are posted at once. */
public enum PostingState {
    /** A reversal that waits for another person: nothing has moved. */
    ENTERED,
    /** It stands. */
    POSTED,
    /** A reversal that another person declined: nothing has moved, and nothing will. */
    REFUSED
}
