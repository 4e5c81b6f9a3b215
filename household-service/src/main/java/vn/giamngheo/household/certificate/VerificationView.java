package vn.giamngheo.household.certificate;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/**
 * Whether a certificate holds on a day. Of a forged one nothing else is told.
 *
 * @param reason why it is revoked or forged
 * @param headName as the token says it; hold it against the bearer's identity card
 * @param validUntil first day on which it no longer holds
 * @param revokedOn also when that was after the day asked about
 */
record VerificationView(
        @Schema(required = true) Verdict verdict,
        @Schema(required = true) LocalDate asOf,
        VerificationReason reason,
        @Schema(examples = "12/GCN-HN.HCN") String number,
        Classification classification,
        @Schema(examples = "20047") String unit,
        String headName,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate revokedOn) {

    static VerificationView forged(VerificationReason reason, LocalDate asOf) {
        return new VerificationView(Verdict.FORGED, asOf, reason, null, null, null, null, null, null, null);
    }

    static VerificationView of(Certificate certificate, String headName, LocalDate asOf) {
        var verdict = ValidityOnDay.of(certificate, asOf);
        return new VerificationView(
                verdict,
                asOf,
                verdict == Verdict.REVOKED
                        ? VerificationReason.valueOf(
                                certificate.revocation().orElseThrow().name())
                        : null,
                certificate.number(),
                certificate.classification(),
                certificate.unit(),
                headName,
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.revokedOn());
    }
}
