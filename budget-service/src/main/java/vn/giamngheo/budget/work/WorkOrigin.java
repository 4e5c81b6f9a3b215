package vn.giamngheo.budget.work;

/** Whether a work was begun in its first year or had been begun before. */
enum WorkOrigin {
    /** Chuyển tiếp: begun earlier, its money extended. */
    CARRIED,
    /** Khởi công mới. */
    NEW,
    /** The document does not say. */
    NOT_STATED
}
