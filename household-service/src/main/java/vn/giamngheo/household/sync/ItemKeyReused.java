package vn.giamngheo.household.sync;

import vn.giamngheo.platform.problem.Fault;

/** The same key came with another item. */
final class ItemKeyReused extends Fault {

    ItemKeyReused(String key) {
        super(422, key);
    }
}
