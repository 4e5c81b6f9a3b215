package vn.giamngheo.budget.ledger;

/**
 * An event of a posting, before it has its row in the outbox.
 *
 * @param subject the account whose events keep their order
 */
record Told(String type, String subject, PostingRecorded data) {

    static Told of(PostingKind fact, PostingRecorded event) {
        return new Told(PostingRecorded.type(fact), event.account(), event);
    }
}
