package vn.giamngheo.household.attachment;

import vn.giamngheo.platform.problem.Fault;

/** The file is larger than an attachment may be. */
final class FileTooLarge extends Fault {

    FileTooLarge(long mostBytes) {
        super(413, mostBytes);
    }
}
