package vn.giamngheo.budget.ledger;

/** What a posting does. */
public enum PostingKind {
    /** Grants new money of the budget year. */
    APPROPRIATION,
    /** Brings money of an earlier year into the budget year. */
    CARRY_OVER,
    /** Spends. */
    DISBURSEMENT,
    /** Takes another posting back, whole. */
    REVERSAL
}
