package vn.giamngheo.budget.forecast;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another forecast. */
final class ForecastExists extends Fault {

    ForecastExists(UUID id) {
        super(409, id);
    }
}
