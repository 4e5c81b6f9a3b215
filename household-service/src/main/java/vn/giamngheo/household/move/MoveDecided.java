package vn.giamngheo.household.move;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The move was accepted, refused or withdrawn before. */
final class MoveDecided extends Fault {

    MoveDecided(UUID id, Move.State state) {
        super(409, id, state);
    }
}
