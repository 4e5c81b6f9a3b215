package vn.giamngheo.household.certificate;

import java.time.LocalDate;
import vn.giamngheo.platform.problem.Fault;

/** The certificate does not hold any more, so no token is made of it. */
final class CertificateRevoked extends Fault {

    CertificateRevoked(String number, Revocation reason, LocalDate since) {
        super(409, number, reason, since);
    }
}
