package vn.giamngheo.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/** Bearer tokens of any role and area, signed with a key that the service under test trusts. */
public final class Tokens {

    static final String ISSUER = "https://identity.test/realms/giamngheo";

    /** Tests and test resources live in different class loaders; a system property is what they share. */
    private static final String PRIVATE_KEY = "giamngheo.test.private-key";

    private Tokens() {}

    /** A token for one person of that unit. */
    public static String of(String unit, String... roles) {
        return sign("person-" + unit, unit, Duration.ofHours(1), roles);
    }

    /** A token of another person of that unit. */
    public static String of(String unit, Person person, String... roles) {
        return sign(person.name(), unit, Duration.ofHours(1), roles);
    }

    /** A token whose time is over. */
    public static String expired(String unit, String... roles) {
        return sign("person-" + unit, unit, Duration.ofHours(-1), roles);
    }

    /** A token that names no unit. */
    public static String withoutUnit(String... roles) {
        return sign("person-nowhere", null, Duration.ofHours(1), roles);
    }

    /** Who calls, where two people of one unit must be told apart. */
    public record Person(String name) {}

    private static String sign(String subject, String unit, Duration life, String... roles) {
        var now = System.currentTimeMillis() / 1000;
        var claims = Jwt.issuer(ISSUER)
                .subject(subject)
                .claim("azp", "tests")
                .claim("roles", Set.of(roles))
                .issuedAt(Math.min(now, now + life.toSeconds() - 60))
                .expiresAt(now + life.toSeconds());
        if (unit != null) {
            claims.claim("unit", unit);
        }
        return claims.sign(privateKey());
    }

    /** @return the public key, base64 */
    static String createKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
