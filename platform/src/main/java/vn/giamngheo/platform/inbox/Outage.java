package vn.giamngheo.platform.inbox;

import java.sql.SQLException;
import java.util.Arrays;

/** Tells a database that was away from an event that cannot be applied: nobody is parked because PostgreSQL was started anew. */
final class Outage {

    private Outage() {}

    /** Whether the failure, or anything that it was made of, comes from a connection that broke, was refused, or was not to be had. */
    static boolean explains(Throwable failure) {
        return failure != null
                && (failure instanceof SQLException error && isOf(error.getSQLState())
                        || explains(failure.getCause())
                        || Arrays.stream(failure.getSuppressed()).anyMatch(Outage::explains));
    }

    /** Classes 08 (connection), 53 (resources) and 57P (operator) of PostgreSQL; a pool that has no connection gives no state. */
    private static boolean isOf(String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
