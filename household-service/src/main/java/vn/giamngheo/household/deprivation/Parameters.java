package vn.giamngheo.household.deprivation;

/**
 * Figures of the indicators' definitions, from {@code deprivation-parameters.csv}; years are completed years.
 *
 * @param dependantsOverPercent deprived above this share
 * @param adultEducationThroughYears inclusive
 * @param schoolUntilYears exclusive
 * @param nonDurableParts deprived from this many
 * @param floorM2PerMember deprived below
 */
record Parameters(
        int childUnderYears,
        int elderlyFromYears,
        int dependantsOverPercent,
        int insuredFromYears,
        int workingFromYears,
        int adultEducationFromYears,
        int upperSecondaryFromYears,
        int adultEducationThroughYears,
        int preSchoolFromYears,
        int primaryFromYears,
        int lowerSecondaryFromYears,
        int schoolUntilYears,
        int nonDurableParts,
        int floorM2PerMember) {}
