package vn.giamngheo.budget.ledger;

/**
 * The sides of a cell between which money moves. Money enters from the two outer sides, whose balance is therefore negative; the five
 * together are always zero.
 */
enum Account {
    /** Outside: who granted the money. */
    AUTHORITY,
    /** Outside: the year before, which closed with money left. */
    BROUGHT_FORWARD,
    /** What may be spent. */
    AVAILABLE,
    SPENT,
    /** Gone to the next budget year. */
    CARRIED_FORWARD
}
