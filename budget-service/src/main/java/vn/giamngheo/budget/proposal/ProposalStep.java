package vn.giamngheo.budget.proposal;

/** What people do with a recorded proposal. */
enum ProposalStep {
    /** The unit hands it up. */
    SUBMISSION,
    /** Whoever decides gives it back, with a reason. */
    RETURN,
    /** It is accepted under a decision; money may follow. */
    APPROVAL
}
