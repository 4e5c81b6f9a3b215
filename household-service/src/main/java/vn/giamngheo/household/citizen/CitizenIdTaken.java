package vn.giamngheo.household.citizen;

import vn.giamngheo.platform.problem.Fault;

/** The citizen id belongs to a person who is in another household now. */
final class CitizenIdTaken extends Fault {

    CitizenIdTaken() {
        super(409);
    }
}
