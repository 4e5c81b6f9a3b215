package vn.giamngheo.plan.register;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** There is a row already with what must be unique; the error's pointer names it. */
final class AlreadyRecorded extends Fault {

    AlreadyRecorded(String pointer) {
        super(409, List.of(new FieldFault(pointer, "ALREADY_RECORDED")));
    }
}
