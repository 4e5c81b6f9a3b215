package vn.giamngheo.budget.treasury;

/** How far a line of a statement has come. */
enum LineState {
    /** One disbursement says the same. */
    MATCHED,
    /** A disbursement has the document's number, and another sum or another cell. */
    DIFFERENT,
    /** No disbursement has the document's number. */
    UNMATCHED,
    /** Another line says the same: of an earlier statement, or further up. */
    DUPLICATE,
    /** Somebody named the disbursement that it belongs to. */
    LINKED,
    /** Somebody made a disbursement of it. */
    POSTED
}
