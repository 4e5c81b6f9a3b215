package vn.giamngheo.reporting.fact.plan;

import java.time.LocalDate;
import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.plan.adopted.v1}. */
record PlanAdopted(
        UUID planId,
        String unit,
        String title,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo) {

    /** The day for which the plan's unit is looked up: its date, or the first day of its period where it bears none. */
    LocalDate judgedOn() {
        return issuedOn == null ? periodFrom : issuedOn;
    }
}
