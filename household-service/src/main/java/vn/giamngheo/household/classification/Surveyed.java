package vn.giamngheo.household.classification;

import java.util.OptionalLong;
import vn.giamngheo.household.place.Settlement;

/**
 * What a survey recorded of a household.
 *
 * @param scoreB 10 for each deprived indicator
 * @param incomeVndPerMonth per head; empty when it was not asked for
 */
record Surveyed(Settlement area, int scoreA, int scoreB, OptionalLong incomeVndPerMonth) {}
