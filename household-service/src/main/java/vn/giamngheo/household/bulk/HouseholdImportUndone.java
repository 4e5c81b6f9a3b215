package vn.giamngheo.household.bulk;

import java.util.UUID;

/**
 * Event: what an import brought in has left the register. Its subject is the import.
 *
 * @param households how many left: each is told of by a {@code withdrawn} of its own
 */
record HouseholdImportUndone(UUID importId, String unit, int households) {

    static final String TYPE = "vn.giamngheo.household.import-undone.v1";

    static HouseholdImportUndone of(ImportJob job) {
        return new HouseholdImportUndone(job.id(), job.unit(), job.imported());
    }
}
