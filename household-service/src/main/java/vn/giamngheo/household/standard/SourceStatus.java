package vn.giamngheo.household.standard;

/** Whether the text of the law behind a figure has been seen. */
public enum SourceStatus {
    CONFIRMED,
    /** Taken from drafts, news or memory: usable, and to be confirmed. */
    PENDING
}
