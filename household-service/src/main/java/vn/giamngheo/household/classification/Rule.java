package vn.giamngheo.household.classification;

/** Questions that an evaluation answers, in words under {@code <rule>.<outcome>} of the explanation texts. */
enum Rule {
    /** Which standard is applied, and why. */
    STANDARD,
    /** Whether the household counts as rural or urban, where that was taken from its unit. */
    AREA,
    /** The province of the unit has set higher limits. */
    PROVINCIAL,
    /** Score A against the limit of the area. */
    SCORE_A,
    /** Score B against the minimum. */
    SCORE_B,
    /** Income against the limit below which deprivation does not matter. */
    INCOME_POOR,
    /** Income against the poverty limit of the area. */
    INCOME,
    /** Number of deprived indicators against the minimum. */
    DEPRIVED,
    /** Income against the upper limit of the average living standard. */
    INCOME_AVERAGE,
    /** Income against the limit for workers of low income. */
    LOW_INCOME_WORKER,
    /** Part of the standard's text has not been confirmed. */
    SOURCE
}
