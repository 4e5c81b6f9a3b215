package vn.giamngheo.household.reform;

import java.time.LocalDate;
import java.util.UUID;

/** Event: a reform was taken back before its first day. */
record ReformWithdrawn(UUID id, LocalDate effectiveOn) {

    static final String TYPE = "vn.giamngheo.household.reform-withdrawn.v1";
}
