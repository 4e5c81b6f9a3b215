package vn.giamngheo.plan.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * What the paper says. Numbers and days that are missing from it stay missing.
 *
 * @param issuedOn null when the paper has no complete day
 * @param issuedOnText the paper's own wording, for example "Tháng 8 năm 2022"
 * @param periodFrom first day, inclusive
 * @param periodTo last day, inclusive
 */
@Embeddable
record PlanDocument(
        String title,
        String documentNumber,
        LocalDate issuedOn,
        String issuedOnText,
        String issuer,
        LocalDate periodFrom,
        LocalDate periodTo) {

    /** The day whose administrative map counts, and from which the plan is known: of issue, or else the period's first. */
    LocalDate effectiveOn() {
        return issuedOn == null ? periodFrom : issuedOn;
    }

    /** @throws InvalidRequest when the period ends before it begins (422) */
    PlanDocument checked() {
        if (periodTo.isBefore(periodFrom)) {
            throw new InvalidRequest(new FieldFault("/periodTo", "ENDS_BEFORE_IT_BEGINS", periodFrom));
        }
        return this;
    }
}
