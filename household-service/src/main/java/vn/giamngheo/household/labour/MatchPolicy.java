package vn.giamngheo.household.labour;

import static vn.giamngheo.household.labour.MatchState.ADVISED;
import static vn.giamngheo.household.labour.MatchState.MATCHED;
import static vn.giamngheo.household.labour.MatchState.PLACED;
import static vn.giamngheo.household.labour.MatchState.PLACED_ABROAD;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way of a match: advised, placed at home or abroad, still employed after six months; it may end before that. The steps are those by
 * which employment centres report on the programme's sub-project of sustainable employment (Decision 90/QĐ-TTg of 2022, DA4.3); that a
 * half year is counted in calendar months is ours.
 */
final class MatchPolicy {

    private static final int MONTHS_EMPLOYED = 6;
    private static final Set<MatchState> OPEN = EnumSet.of(MATCHED, ADVISED);
    private static final Set<MatchState> AT_WORK = EnumSet.of(PLACED, PLACED_ABROAD);

    private MatchPolicy() {}

    /** Where the outcome leads; empty when it is not allowed. */
    static Optional<MatchState> next(MatchState state, Outcome outcome, WorkNeed offered) {
        return allowed(state, offered).contains(outcome)
                ? Optional.of(MatchState.valueOf(outcome.name()))
                : Optional.empty();
    }

    /** Outcomes that are allowed now, in their order; none once it has ended. */
    static List<Outcome> allowed(MatchState state, WorkNeed offered) {
        return Stream.of(Outcome.values())
                .filter(outcome -> isAllowed(state, outcome, offered))
                .toList();
    }

    private static boolean isAllowed(MatchState state, Outcome outcome, WorkNeed offered) {
        return switch (outcome) {
            case ADVISED -> state == MATCHED;
            case PLACED -> OPEN.contains(state) && (offered == WorkNeed.JOB || offered == WorkNeed.TRAINING);
            case PLACED_ABROAD -> OPEN.contains(state) && offered == WorkNeed.WORK_ABROAD;
            case EMPLOYED_AFTER_SIX_MONTHS -> AT_WORK.contains(state);
            case ENDED -> OPEN.contains(state) || AT_WORK.contains(state);
        };
    }

    /** First day on which somebody counts as still employed after six months. */
    static LocalDate employedFrom(LocalDate placedOn) {
        return placedOn.plusMonths(MONTHS_EMPLOYED);
    }

    /** A place of which nobody made use is free again. */
    static boolean freesThePlace(MatchState before, Outcome outcome) {
        return outcome == Outcome.ENDED && OPEN.contains(before);
    }
}
