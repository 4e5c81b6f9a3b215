package vn.giamngheo.gateway.standin;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** Bearer tokens of any client; the gateway looks at nothing else in them. */
public final class TestTokens {

    static final String ISSUER = "https://identity.test/realms/giamngheo";

    /** Tests and test resources live in different class loaders; a system property is what they share. */
    private static final String PRIVATE_KEY = "giamngheo.test.gateway.private-key";

    private TestTokens() {}

    public static String valid() {
        return of("tests");
    }

    public static String of(String client) {
        return sign(client, ISSUER, 3600, trusted());
    }

    public static String expired() {
        return sign("tests", ISSUER, -3600, trusted());
    }

    /** Signed with a key that the gateway does not know. */
    public static String foreign() {
        return sign("tests", ISSUER, 3600, newKeys().getPrivate());
    }

    public static String ofOtherIssuer() {
        return sign("tests", "https://elsewhere.test", 3600, trusted());
    }

    private static String sign(String client, String issuer, long lifeSeconds, PrivateKey key) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(issuer)
                .subject("person-46")
                .claim("azp", client)
                .claim("unit", "46")
                .claim("roles", Set.of("READER"))
                .issuedAt(now + Math.min(0, lifeSeconds) - 60)
                .expiresAt(now + lifeSeconds)
                .sign(key);
    }

    /** @return the public key, base64 */
    static String createKeys() {
        var pair = newKeys();
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey trusted() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
