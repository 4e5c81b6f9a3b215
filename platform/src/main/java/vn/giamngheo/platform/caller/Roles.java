package vn.giamngheo.platform.caller;

/** Roles that a token may carry, as written in its {@code roles} claim. */
public final class Roles {

    /** Reads within the area. */
    public static final String READER = "READER";
    /** Records facts: households, plans, progress. */
    public static final String OFFICER = "OFFICER";
    /** Approves what an officer recorded. */
    public static final String APPROVER = "APPROVER";
    /** Records money. */
    public static final String FINANCE = "FINANCE";
    /** Reads everything in the area, the audit trail included: the Fatherland Front, inspectors. */
    public static final String OVERSIGHT = "OVERSIGHT";
    /** A partner system. */
    public static final String PARTNER = "PARTNER";
    /** Operates the suite. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
