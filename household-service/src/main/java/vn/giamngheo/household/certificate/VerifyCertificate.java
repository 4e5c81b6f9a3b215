package vn.giamngheo.household.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks whether a certificate holds.
 *
 * @param token as read from the QR code
 * @param asOf today when left out
 */
record VerifyCertificate(@NotNull @Size(min = 1, max = 4000) String token, LocalDate asOf) {}
