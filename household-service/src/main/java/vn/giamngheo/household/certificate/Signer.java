package vn.giamngheo.household.certificate;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs and checks tokens (JWS, compact, ES256) under a ring of keys. */
@Startup
@Singleton
class Signer {

    private static final AlgorithmConstraints ONLY_ES256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final Map<String, SigningKey> ring = new LinkedHashMap<>();
    private final SigningKey current;

    Signer(CertificateSettings settings) {
        Arrays.stream(settings.keys().split(",")).map(SigningKey::parse).forEach(key -> ring.put(key.id(), key));
        current = ring.values().iterator().next();
        if (current.signing().isEmpty()) {
            throw new IllegalArgumentException("The first key of giamngheo.certificates.keys has no private half");
        }
    }

    String sign(String type, Map<String, Object> claims) {
        var token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        token.setKeyIdHeaderValue(current.id());
        token.setHeader("typ", type);
        token.setPayload(JsonUtil.toJson(claims));
        token.setKey(current.signing().orElseThrow());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Forged when it is no token, or not signed under a key of the ring */
    Signed check(String compact) throws Forged {
        try {
            var token = new JsonWebSignature();
            token.setAlgorithmConstraints(ONLY_ES256);
            token.setCompactSerialization(compact);
            var key = ring.get(token.getKeyIdHeaderValue());
            if (key == null) {
                throw new Forged(VerificationReason.UNKNOWN_KEY);
            }
            token.setKey(key.checking());
            if (!token.verifySignature()) {
                throw new Forged(VerificationReason.WRONG_SIGNATURE);
            }
            return new Signed(token.getHeader("typ"), JsonUtil.parseJson(token.getPayload()));
        } catch (JoseException | RuntimeException e) {
            throw new Forged(VerificationReason.UNREADABLE);
        }
    }

    /** Public halves, in the order of the ring. */
    List<KeySet.Key> keys() {
        return ring.values().stream().map(Signer::publish).toList();
    }

    private static KeySet.Key publish(SigningKey key) {
        var fields = new EllipticCurveJsonWebKey(key.checking())
                .toParams(EllipticCurveJsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return new KeySet.Key(
                "EC", "P-256", (String) fields.get("x"), (String) fields.get("y"), key.id(), "sig", "ES256");
    }
}
