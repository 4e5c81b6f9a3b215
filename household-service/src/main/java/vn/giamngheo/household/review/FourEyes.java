package vn.giamngheo.household.review;

import vn.giamngheo.platform.problem.Fault;

/** Whoever surveyed a household does not decide on it. */
final class FourEyes extends Fault {

    FourEyes() {
        super(403);
    }
}
