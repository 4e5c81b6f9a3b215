package vn.giamngheo.household.review;

import vn.giamngheo.platform.problem.Fault;

/** The round surveys points and was sent incomes, or the other way round. */
final class SurveyNotTaken extends Fault {

    private SurveyNotTaken(RoundKind kind) {
        super(409, kind);
    }

    static void unless(boolean taken, Round round) {
        if (!taken) {
            throw new SurveyNotTaken(round.kind());
        }
    }
}
