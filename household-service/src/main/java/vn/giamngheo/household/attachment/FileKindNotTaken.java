package vn.giamngheo.household.attachment;

import vn.giamngheo.platform.problem.Fault;

/** The file is of no kind that may be attached, or of another one than its Content-Type says. */
final class FileKindNotTaken extends Fault {

    FileKindNotTaken() {
        super(415);
    }
}
