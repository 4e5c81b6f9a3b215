package vn.giamngheo.household.certificate;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The household was issued no certificate on that day. */
final class CertificateNotFound extends Fault {

    CertificateNotFound(UUID household, LocalDate issuedOn) {
        super(404, household, issuedOn);
    }
}
