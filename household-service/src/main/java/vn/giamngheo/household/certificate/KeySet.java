package vn.giamngheo.household.certificate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keys that certificates and status lists are checked with (RFC 7517). */
@Schema(name = "CertificateKeySet")
record KeySet(@Schema(required = true) List<Key> keys) {

    /** A point of P-256, its coordinates in base64url. */
    @Schema(name = "CertificateKey")
    record Key(
            @Schema(required = true) String kty,
            @Schema(required = true) String crv,
            @Schema(required = true) String x,
            @Schema(required = true) String y,
            @Schema(required = true, examples = "2026") String kid,
            @Schema(required = true) String use,
            @Schema(required = true) String alg) {}
}
