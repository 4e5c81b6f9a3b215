package vn.giamngheo.platform.answer;

import vn.giamngheo.platform.problem.Fault;

/** The resource has changed since the caller read it. */
public final class VersionStale extends Fault {

    public VersionStale(String given, String current) {
        super(412, given, current);
    }
}
