package vn.giamngheo.household.bulk;

import java.util.UUID;

/** Ends the transaction of a job that its caller no longer wants. */
final class Cancelled extends RuntimeException {

    private final UUID job;

    Cancelled(UUID job) {
        super(null, null, false, false);
        this.job = job;
    }

    UUID job() {
        return job;
    }
}
