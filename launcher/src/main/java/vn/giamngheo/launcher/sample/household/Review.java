package vn.giamngheo.launcher.sample.household;

import java.time.LocalDate;
import java.util.List;

/**
 * The result of one review.
 *
 * @param scoreA points, an estimate of income
 * @param scoreB 10 points for each deprived indicator
 */
record Review(LocalDate asOf, String standard, int scoreA, int scoreB, List<String> deprivedIndicators) {}
