package vn.giamngheo.household.attachment;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No attachment of this id is there, or it was removed. */
final class AttachmentNotFound extends Fault {

    AttachmentNotFound(UUID id) {
        super(404, id);
    }
}
