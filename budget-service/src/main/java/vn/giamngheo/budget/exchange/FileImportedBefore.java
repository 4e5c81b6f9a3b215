package vn.giamngheo.budget.exchange;

import java.time.Instant;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The very same file was imported for the same unit and year. */
final class FileImportedBefore extends Fault {

    FileImportedBefore(UUID id, Instant when) {
        super(409, id, when);
    }
}
