package vn.giamngheo.household.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;

/**
 * Certificates as tokens that are checked without a network: number, class, commune, the head's name to be held against an identity
 * card, and the place in the list of what is revoked. No citizen id, no other member, no address.
 */
@ApplicationScoped
class CertificateTokens {

    static final String TYPE = "poverty-certificate+jwt";

    private final Sql sql;
    private final Signer signer;
    private final StatusLists lists;
    private final CertificateSettings settings;
    private final Clock clock;

    CertificateTokens(Sql sql, Signer signer, StatusLists lists, CertificateSettings settings, Clock clock) {
        this.sql = sql;
        this.signer = signer;
        this.lists = lists;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param asOf day whose head of the household is named
     * @throws CertificateNotFound when none was issued to the household on that day (404)
     * @throws CertificateRevoked when it does not hold any more (409)
     */
    String make(UUID household, LocalDate issuedOn, LocalDate asOf) {
        var certificate = sql
                .query(
                        "select * from household_certificate where household_id = ? and issued_on = ?",
                        Certificate::of,
                        household,
                        issuedOn)
                .stream()
                .findFirst()
                .orElseThrow(() -> new CertificateNotFound(household, issuedOn));
        certificate.revocation().ifPresent(reason -> {
            throw new CertificateRevoked(certificate.number(), reason, certificate.revokedOn());
        });
        return signer.sign(TYPE, claims(certificate, asOf));
    }

    private Map<String, Object> claims(Certificate certificate, LocalDate asOf) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", settings.issuer());
        claims.put("nbf", second(certificate.issuedOn()));
        claims.put("exp", second(certificate.validUntil()));
        claims.put("num", certificate.number());
        claims.put("cls", certificate.classification().name());
        claims.put("unit", certificate.unit());
        claims.put("name", headName(certificate.household(), asOf));
        var place = new LinkedHashMap<String, Object>();
        place.put("idx", certificate.statusIndex());
        place.put("uri", lists.address(certificate.statusList()));
        claims.put("status", Map.of("status_list", place));
        return claims;
    }

    private long second(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toEpochSecond();
    }

    private String headName(UUID household, LocalDate asOf) {
        return sql.query("""
                        select name from household_member
                        where household_id = ? and relation = 'HEAD' and valid_from <= ? and (valid_to is null or valid_to > ?)""", row -> row.getString(1), household, asOf, asOf).get(0);
    }
}
