package vn.giamngheo.reporting.fact.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.reporting.Example;

/** The consumer's side of the contract: the publisher's own example is read. */
class CertificateEventsTest {

    @ParameterizedTest
    @CsvSource({"certificate-issued,", "certificate-revoked, 2023-03-27", "certificate-restored,"})
    void a_certificate_is_understood_whatever_became_of_it(String fact, LocalDate revokedOn) {
        assertEquals(
                new CertificateTold(
                        UUID.fromString("019385a0-3f60-7c1e-9b0a-2f6d1c8e4a10"),
                        "20047",
                        LocalDate.of(2021, 1, 1),
                        "POOR",
                        LocalDate.of(2022, 12, 14),
                        LocalDate.of(2024, 1, 1),
                        revokedOn),
                Example.of("household-service", "vn.giamngheo.household." + fact + ".v1", CertificateTold.class));
    }
}
