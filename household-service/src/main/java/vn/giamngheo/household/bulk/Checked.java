package vn.giamngheo.household.bulk;

/**
 * What a check found of a household of a file: one of the two.
 *
 * @param row null when it was refused
 * @param refusal null when it was not
 */
record Checked(Told told, StagedRow row, Exception refusal) {}
