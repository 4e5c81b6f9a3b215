package vn.giamngheo.plan.plan;

import java.time.LocalDate;
import java.util.UUID;

/** A plan was recorded, or revised: the latest one counts. Days are inclusive. */
record PlanAdopted(
        UUID planId,
        String unit,
        String title,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo) {

    static final String TYPE = "vn.giamngheo.plan.adopted.v1";

    static PlanAdopted of(Plan plan) {
        var document = plan.document();
        return new PlanAdopted(
                plan.id(),
                plan.unit(),
                document.title(),
                document.documentNumber(),
                document.issuedOn(),
                document.periodFrom(),
                document.periodTo());
    }
}
