package vn.giamngheo.budget.closing;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No such decision, or it lies outside the caller's area. */
final class YearClosingNotFound extends Fault {

    YearClosingNotFound(UUID id) {
        super(404, id);
    }
}
