package vn.giamngheo.household.certificate;

import java.time.LocalDate;

/** Whether a certificate holds on a day. One that was revoked by then says so, whether or not its time was over. */
final class ValidityOnDay {

    private ValidityOnDay() {}

    static Verdict of(Certificate certificate, LocalDate day) {
        if (certificate.revokedOn() != null && !day.isBefore(certificate.revokedOn())) {
            return Verdict.REVOKED;
        }
        if (day.isBefore(certificate.issuedOn())) {
            return Verdict.NOT_YET_VALID;
        }
        return day.isBefore(certificate.validUntil()) ? Verdict.VALID : Verdict.EXPIRED;
    }
}
