package vn.giamngheo.household.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of a dossier from the list to the decision: Decision 24/2021/QĐ-TTg, art. 4 (annual review: list, survey, village meeting,
 * posting, opinion of the district, decision) and art. 5 (regular review: the same without the district). Average living standard:
 * survey of income, posting, decision (Decision 406/QĐ-LĐTBXH of 2023, part II, procedure 4).
 */
final class DossierPolicy {

    private DossierPolicy() {}

    /** Where the step leads; empty when it is not allowed. */
    static Optional<State> next(State state, Step step, Circumstances circumstances) {
        return isAllowed(state, step, circumstances) ? Optional.of(target(step)) : Optional.empty();
    }

    /** Steps that are allowed now, in the order of the procedure; none once the dossier has ended. */
    static List<Step> allowed(State state, Circumstances circumstances) {
        var steps = new ArrayList<Step>();
        for (var step : Step.values()) {
            if (isAllowed(state, step, circumstances)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean isAllowed(State state, Step step, Circumstances circumstances) {
        return switch (step) {
            case SURVEY -> among(state, State.LISTED, State.SURVEYED, State.SURVEY_AGAIN);
            case AGREE, DISAGREE -> state == State.SURVEYED && circumstances.meetingIsHeld();
            case POST ->
                among(state, State.MEETING_AGREED, State.RECHECKED)
                        || (state == State.SURVEYED && !circumstances.meetingIsHeld());
            case COMPLAIN -> state == State.POSTED;
            case RECHECK -> state == State.COMPLAINT;
            case CONSULT, OBJECT -> state == State.POSTED && circumstances.districtIsAsked();
            case RECOGNISE -> isDecidable(state, circumstances) && !circumstances.nothingToRecognise();
            case REFUSE -> isDecidable(state, circumstances) || isWithdrawable(state);
        };
    }

    /** After the posting, and after the district's opinion where a district is asked. */
    private static boolean isDecidable(State state, Circumstances circumstances) {
        return state == State.CONSULTED || (state == State.POSTED && !circumstances.districtIsAsked());
    }

    /** Before the result is public a household may drop out: it took back its request, moved away, or needs no full survey. */
    private static boolean isWithdrawable(State state) {
        return among(state, State.LISTED, State.SURVEYED, State.SURVEY_AGAIN, State.MEETING_AGREED);
    }

    /** Where the step leads from wherever it is allowed. */
    static State target(Step step) {
        return switch (step) {
            case SURVEY -> State.SURVEYED;
            case AGREE -> State.MEETING_AGREED;
            case DISAGREE, OBJECT -> State.SURVEY_AGAIN;
            case POST -> State.POSTED;
            case COMPLAIN -> State.COMPLAINT;
            case RECHECK -> State.RECHECKED;
            case CONSULT -> State.CONSULTED;
            case RECOGNISE -> State.RECOGNISED;
            case REFUSE -> State.REFUSED;
        };
    }

    private static boolean among(State state, State first, State... more) {
        Set<State> states = EnumSet.of(first, more);
        return states.contains(state);
    }
}
