package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Records an act with all that belongs to it: the dossiers that it moves, what a decision does besides, and, last, the entries of the
 * audit trail. Runs in the transaction of its caller.
 */
@ApplicationScoped
class Recording {

    private final Surveys surveys;
    private final IncomeSurveys incomes;
    private final Moves moves;
    private final Recognitions recognitions;
    private final Trail trail;

    Recording(Surveys surveys, IncomeSurveys incomes, Moves moves, Recognitions recognitions, Trail trail) {
        this.surveys = surveys;
        this.incomes = incomes;
        this.moves = moves;
        this.recognitions = recognitions;
        this.trail = trail;
    }

    /**
     * @param pointer where the first form stands: empty for the body itself, otherwise the list that holds them
     * @return id of the recorded act
     */
    UUID survey(Round round, RecordSurveys request, String pointer) {
        var taken = surveys.record(round, request, pointer);
        trail.acted(round, Step.SURVEY, request.surveyedOn(), taken);
        return taken.act();
    }

    /** The same for surveys of income, where average living standard is determined. */
    UUID survey(Round round, RecordIncomes request, String pointer) {
        var taken = incomes.record(round, request, pointer);
        trail.acted(round, Step.SURVEY, request.surveyedOn(), taken);
        return taken.act();
    }

    /** @return id of the recorded act */
    UUID recheck(Round round, UUID household, Recheck request) {
        if (request.confirms()) {
            return act(round, request, Picked.one(household));
        }
        var taken = round.kind() == RoundKind.AVERAGE
                ? incomes.recheck(round, household, request)
                : surveys.recheck(round, household, request);
        trail.acted(round, request.step(), request.day(), taken);
        return taken.act();
    }

    /** @return id of the recorded act */
    UUID act(Round round, Act request, Picked picked) {
        request.contradiction().ifPresent(fault -> {
            throw new InvalidRequest(fault);
        });
        var taken = moves.move(round, request, picked);
        if (request instanceof Recognise decision) {
            recognitions.complete(round, taken, decision);
        }
        trail.acted(round, request.step(), request.day(), taken);
        return taken.act();
    }
}
