package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Records an act with all that belongs to it: the dossiers that it moves, what a decision does besides, and, last, the entries of the
 * audit trail. Runs in the transaction of its caller.
 */
@ApplicationScoped
class Recording {

    private final Surveys surveys;
    private final Moves moves;
    private final Recognitions recognitions;
    private final Trail trail;

    Recording(Surveys surveys, Moves moves, Recognitions recognitions, Trail trail) {
        this.surveys = surveys;
        this.moves = moves;
        this.recognitions = recognitions;
        this.trail = trail;
    }

    /**
     * @param pointer where the first form stands: empty for the body itself, otherwise the list that holds them
     * @return id of the recorded act
     */
    UUID survey(Round round, RecordSurveys request, String pointer) {
        var act = surveys.record(round, request, pointer);
        trail.acted(round, Step.SURVEY, request.surveyedOn(), act);
        return act;
    }

    /** @return id of the recorded act */
    UUID recheck(Round round, UUID household, Recheck request) {
        if (request.confirms()) {
            return act(round, request, Picked.one(household));
        }
        var act = surveys.recheck(round, household, request);
        trail.acted(round, request.step(), request.day(), act);
        return act;
    }

    /** @return id of the recorded act */
    UUID act(Round round, Act request, Picked picked) {
        var act = moves.move(round, request, picked);
        if (request instanceof Recognise decision) {
            recognitions.complete(round, act, decision);
        }
        trail.acted(round, request.step(), request.day(), act);
        return act;
    }
}
