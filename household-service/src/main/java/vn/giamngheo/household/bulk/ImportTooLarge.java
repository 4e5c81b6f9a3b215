package vn.giamngheo.household.bulk;

import vn.giamngheo.platform.problem.Fault;

/** The file holds more than one import may. */
final class ImportTooLarge extends Fault {

    ImportTooLarge(int mostRows) {
        super(413, mostRows);
    }
}
