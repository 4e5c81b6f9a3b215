package vn.giamngheo.household.attachment;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The stored file is no longer the one whose hash was kept. */
final class AttachmentDamaged extends Fault {

    AttachmentDamaged(UUID id) {
        super(500, id);
    }
}
