package vn.giamngheo.household.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.household.sql.Sql;

/** Checks certificates for those who cannot do it themselves. */
@ApplicationScoped
class Verifications {

    private final Sql sql;
    private final Signer signer;
    private final StatusLists lists;
    private final CertificateSettings settings;

    Verifications(Sql sql, Signer signer, StatusLists lists, CertificateSettings settings) {
        this.sql = sql;
        this.signer = signer;
        this.lists = lists;
        this.settings = settings;
    }

    VerificationView verify(String token, LocalDate asOf) {
        try {
            var signed = signer.check(token.strip());
            if (!CertificateTokens.TYPE.equals(signed.type())) {
                throw new Forged(VerificationReason.OTHER_KIND);
            }
            var claims = signed.claims();
            if (!settings.issuer().equals(claims.get("iss"))) {
                throw new Forged(VerificationReason.OTHER_ISSUER);
            }
            var certificate = find(claims).orElseThrow(() -> new Forged(VerificationReason.UNKNOWN_CERTIFICATE));
            return VerificationView.of(certificate, Objects.toString(claims.get("name"), null), asOf);
        } catch (Forged e) {
            return VerificationView.forged(e.reason(), asOf);
        }
    }

    private Optional<Certificate> find(Map<String, Object> claims) {
        return claims.get("status") instanceof Map<?, ?> status
                        && status.get("status_list") instanceof Map<?, ?> place
                        && place.get("idx") instanceof Long index
                        && place.get("uri") instanceof String address
                ? find(index, address, claims.get("num"))
                : Optional.empty();
    }

    private Optional<Certificate> find(long index, String address, Object number) {
        return sql
                .query(
                        "select * from household_certificate where status_list = ? and status_index = ? and number = ?",
                        Certificate::of,
                        lists.list(address),
                        index,
                        number)
                .stream()
                .findFirst();
    }
}
