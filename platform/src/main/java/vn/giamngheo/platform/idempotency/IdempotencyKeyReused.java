package vn.giamngheo.platform.idempotency;

import vn.giamngheo.platform.problem.Fault;

/** The same key came with another request. */
public final class IdempotencyKeyReused extends Fault {

    public IdempotencyKeyReused(String key) {
        super(422, key);
    }
}
