package vn.giamngheo.budget.ledger;

/** What a posting does. */
public enum PostingKind {
    /** Grants new money of the budget year. */
    APPROPRIATION("appropriated", Account.AUTHORITY),
    /** Passes money to a unit below, or to a body of the unit. */
    ALLOCATION("allocated", Account.RECEIVED),
    /** Moves money to another line of the same unit. */
    ADJUSTMENT("adjusted", Account.ADJUSTED),
    /** Takes money away from a unit: back to a unit above, or out of this ledger. */
    WITHDRAWAL("withdrawn", Account.WITHDRAWN),
    /** Binds money by a contract. */
    COMMITMENT("committed", Account.COMMITTED),
    /** Sets committed money free. */
    RELEASE("released", Account.COMMITTED),
    /** Spends. */
    DISBURSEMENT("disbursed", Account.SPENT),
    /** Brings spent money back, to be spent again. */
    REFUND("refunded", Account.SPENT),
    /** Brings money of an earlier year into the budget year. */
    CARRY_OVER("carried-over", Account.BROUGHT_FORWARD),
    /** Takes another posting back, whole. */
    REVERSAL("reversed", null);

    private final String fact;
    private final Account told;

    PostingKind(String fact, Account told) {
        this.fact = fact;
        this.told = told;
    }

    /** How the fact that such a posting stands is called. */
    String fact() {
        return fact;
    }

    /** The side whose entries say again what the decision said; none for a reversal, which says what another posting said. */
    Account told() {
        return told;
    }
}
