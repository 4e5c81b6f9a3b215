package vn.giamngheo.household.deprivation;

/**
 * Score B by facts.
 *
 * @param atLeast if every indicator that is not known is met
 * @param atMost if the household is deprived of every one that is not known
 */
public record FactsScore(int atLeast, int atMost) {}
