package vn.giamngheo.household.certificate;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How long a certificate holds. Every list is reviewed once a year, from 1 September on (Decision 24/2021/QĐ-TTg, art. 3); how long the
 * certificate of a review holds was not found (source pending): it is taken to hold until the year ends in which the next one is decided.
 *
 * @param annualReviewFrom from this day on a certificate is of the annual review, and holds through the next year
 * @param lastDay of the year, inclusive
 */
record ValidityPolicy(MonthDay annualReviewFrom, MonthDay lastDay) {

    /** First day on which a certificate of that day no longer holds. */
    LocalDate until(LocalDate issuedOn) {
        boolean annual = !MonthDay.from(issuedOn).isBefore(annualReviewFrom);
        return lastDay.atYear(issuedOn.getYear() + (annual ? 1 : 0)).plusDays(1);
    }
}
