package vn.giamngheo.budget.forecast;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No forecast has this id in the caller's area. */
final class ForecastNotFound extends Fault {

    ForecastNotFound(UUID id) {
        super(404, id);
    }
}
