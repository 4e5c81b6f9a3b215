package vn.giamngheo.household.sync;

import vn.giamngheo.platform.problem.Fault;

/** The cursor is of another area, or of a database that was replaced: what the caller holds cannot be brought up to date. */
final class FeedBegunAnew extends Fault {

    FeedBegunAnew() {
        super(410);
    }
}
