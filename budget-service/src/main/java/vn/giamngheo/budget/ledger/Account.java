package vn.giamngheo.budget.ledger;

/**
 * The sides of a cell between which money moves. Money enters from the outer sides, whose balance is therefore negative; all sides
 * together are always zero.
 */
enum Account {
    /** Outside: who granted the money. */
    AUTHORITY("granted_vnd", true),
    /** Outside: the year before, which closed with money left. */
    BROUGHT_FORWARD("brought_forward_vnd", true),
    /** Outside: a unit above, which allocated it. */
    RECEIVED("received_vnd", true),
    /** Outside: a unit below, from which it was withdrawn. */
    RECOVERED("recovered_vnd", true),
    /** Outside: another line of the same unit. Both ways, so the only side with either sign. */
    ADJUSTED("adjusted_vnd", true),
    /** What may be spent. */
    AVAILABLE("available_vnd", false),
    /** Bound by a contract, not yet spent. */
    COMMITTED("committed_vnd", false),
    SPENT("spent_vnd", false),
    /** Gone to the next budget year. */
    CARRIED_FORWARD("carried_forward_vnd", false),
    /** Gone to a unit below, or to a body of the unit. */
    ALLOCATED_DOWN("allocated_down_vnd", false),
    /** Taken away by who had given it, or returned. */
    WITHDRAWN("withdrawn_vnd", false);

    private final String column;
    private final boolean outer;

    Account(String column, boolean outer) {
        this.column = column;
        this.outer = outer;
    }

    /** Where a cell keeps this side; positive in normal life, also for the outer sides. */
    String column() {
        return column;
    }

    boolean isOuter() {
        return outer;
    }

    /** Least that a cell may hold on this side. */
    long leastVnd() {
        return this == ADJUSTED ? -Amounts.MOST_VND : 0;
    }
}
