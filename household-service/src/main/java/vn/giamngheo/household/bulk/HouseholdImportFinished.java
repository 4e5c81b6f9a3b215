package vn.giamngheo.household.bulk;

import java.util.UUID;

/**
 * Event: an import has ended; not told of a dry run. Its subject is the import.
 *
 * @param unit of the caller who sent it
 * @param households how many entered the register: each was told of before, by events of its own
 */
record HouseholdImportFinished(
        UUID importId, ImportState state, ImportMode mode, String unit, int households, int errors) {

    static final String TYPE = "vn.giamngheo.household.import-finished.v1";

    static HouseholdImportFinished of(ImportJob job) {
        return new HouseholdImportFinished(job.id(), job.state(), job.mode(), job.unit(), job.imported(), job.errors());
    }
}
