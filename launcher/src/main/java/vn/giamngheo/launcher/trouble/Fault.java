package vn.giamngheo.launcher.trouble;

/** Everything that the launcher gives up on; each has one sentence per language in {@code messages*.properties}. */
public enum Fault {
    /** Another launcher holds the lock of this data folder. */
    ALREADY_RUNNING,
    NOT_RUNNING,
    /** Something else listens on a port that the suite needs. */
    PORT_TAKEN,
    DISK_FULL,
    /** A folder or file under .suite is not what a previous run left. */
    DATA_DAMAGED,
    /** Data of a previous run is there, but the passwords that open it are not. */
    SECRETS_MISSING,
    /** A packaged jar or the identity provider is missing. */
    NOT_BUILT,
    /** A part ended although nobody asked it to. */
    PART_DIED,
    /** A part ended before it was ready. */
    PART_NOT_STARTED,
    /** A part is alive but did not become ready in time. */
    PART_SLOW,
    /** No way to run PostgreSQL, which refuses to be root, as somebody else. */
    ROOT_REFUSED,
    PLATFORM_UNKNOWN,
    USER_UNKNOWN,
    PART_UNKNOWN,
    LOG_UNKNOWN,
    TOKEN_REFUSED,
    /** Nothing answers where the identity provider or the gateway should be. */
    UNREACHABLE,
    SAMPLE_FAILED,
    UNEXPECTED;

    String key() {
        return "fault." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
