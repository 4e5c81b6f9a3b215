package vn.giamngheo.plan.task.deadline;

/** What the office's words for a deadline turned out to be. */
public enum DeadlineKind {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    /** Several periods, each of them a month, a quarter, a year or a day. */
    PERIODS,
    /** Done all the time: "thực hiện thường xuyên". */
    CONTINUOUS,
    /** The document leaves it blank. */
    UNDATED,
    /** Words that no rule reads. They are kept and never guessed at. */
    UNREAD
}
