package vn.giamngheo.household.classification;

/**
 * One step of an evaluation.
 *
 * @param subject what is applied (a standard, a unit); null for a comparison
 * @param value what the household has; null where nothing is compared
 * @param limit what it is compared with, inclusive; null where nothing is compared
 * @param clause document of the rule
 */
record Step(Rule rule, String clause, String subject, Long value, Long limit, Outcome outcome) {

    static Step atMost(Rule rule, String clause, long value, long limit) {
        return new Step(rule, clause, null, value, limit, value <= limit ? Outcome.MET : Outcome.NOT_MET);
    }

    static Step atLeast(Rule rule, String clause, long value, long limit) {
        return new Step(rule, clause, null, value, limit, value >= limit ? Outcome.MET : Outcome.NOT_MET);
    }

    static Step applies(Rule rule, String clause, String subject) {
        return new Step(rule, clause, subject, null, null, Outcome.APPLIES);
    }

    static Step unknown(Rule rule, String clause, long value) {
        return new Step(rule, clause, null, value, null, Outcome.UNKNOWN);
    }

    boolean isMet() {
        return outcome == Outcome.MET;
    }
}
