package vn.giamngheo.plan.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** A row of the register of bodies, with its place in the order of naming. */
record Organisation(UUID id, long seq, String unit, LocalDate namedOn, String name) {

    OrganisationView view() {
        return new OrganisationView(id, name, unit);
    }
}
