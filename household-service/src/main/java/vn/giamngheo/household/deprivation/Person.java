package vn.giamngheo.household.deprivation;

/**
 * What the indicators ask of a member.
 *
 * @param retiresAtMonths age at which working age ends, of this sex in the year of the question
 * @param ableAndWilling able to work and willing to
 * @param onAllowance receives a monthly social allowance
 * @param insured has health insurance now
 * @param attends level at which the person studies now
 * @param holds highest level finished
 * @param trainedOnTheJob hired, and certified as trained on the job
 */
record Person(
        Age age,
        int retiresAtMonths,
        Work work,
        Known ableAndWilling,
        Known onAllowance,
        Known disabled,
        Known malnourished,
        Known insured,
        Level attends,
        Level holds,
        Known trainedOnTheJob) {}
