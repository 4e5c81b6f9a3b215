package vn.giamngheo.household.movement;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No declaration of this id, or none with such a discrepancy, is in the caller's area. */
final class DeclarationNotFound extends Fault {

    DeclarationNotFound(UUID id) {
        super(404, id);
    }
}
