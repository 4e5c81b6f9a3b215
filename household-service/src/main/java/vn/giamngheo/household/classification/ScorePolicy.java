package vn.giamngheo.household.classification;

import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.NOT_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import vn.giamngheo.household.standard.Limits;

/** Classification by survey points: Circular 07/2021/TT-BLĐTBXH, in force since 2021-09-01. */
final class ScorePolicy {

    private static final String CLAUSE = "07/2021/TT-BLĐTBXH";

    private ScorePolicy() {}

    /** Income is estimated to be low when score A is at most 140 points in rural, at most 175 points in urban areas. */
    static Step lowIncome(Scores scores, Limits limits) {
        return Step.atMost(
                Rule.SCORE_A, CLAUSE, scores.a(), limits.scoreALimit().orElseThrow());
    }

    /** A household lacks basic services when score B is at least 30 points: three indicators of twelve. */
    static Step deprived(Scores scores, Limits limits) {
        return Step.atLeast(Rule.SCORE_B, CLAUSE, scores.b(), limits.scoreBMinimum());
    }

    /** Poor: low income and deprived. Near-poor: low income and less than 30 points of score B. Every other one: not poor. */
    static Finding classify(Scores scores, Limits limits) {
        var lowIncome = lowIncome(scores, limits);
        if (!lowIncome.isMet()) {
            return Finding.of(NOT_POOR, lowIncome);
        }
        var deprived = deprived(scores, limits);
        return Finding.of(deprived.isMet() ? POOR : NEAR_POOR, lowIncome, deprived);
    }
}
