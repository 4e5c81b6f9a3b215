package vn.giamngheo.platform.answer;

import vn.giamngheo.platform.problem.Fault;

/** A change of an existing resource must carry {@code If-Match}. */
public final class PreconditionRequired extends Fault {

    public PreconditionRequired() {
        super(428);
    }
}
