package vn.giamngheo.household.bulk;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** What has ended cannot be cancelled. */
final class ImportFinished extends Fault {

    ImportFinished(UUID id, ImportState state) {
        super(409, id, state);
    }
}
