package vn.giamngheo.budget.exchange;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No import of this id, or it lies outside the caller's area. */
final class FileImportNotFound extends Fault {

    FileImportNotFound(UUID id) {
        super(404, id);
    }
}
