package vn.giamngheo.reporting.fact.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service takes from {@code certificate-issued}, {@code -revoked} and {@code -restored} of household-service.
 *
 * @param unit commune that issued it
 * @param validUntil first day on which it no longer holds
 * @param revokedOn null while it is not revoked
 */
record CertificateTold(
        UUID householdId,
        String unit,
        LocalDate unitValidFrom,
        String classification,
        LocalDate issuedOn,
        LocalDate validUntil,
        LocalDate revokedOn) {}
