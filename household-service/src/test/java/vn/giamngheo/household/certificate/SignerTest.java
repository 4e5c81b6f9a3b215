package vn.giamngheo.household.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignerTest {

    private static final KeyPair ONE = pair("secp256r1");
    private static final KeyPair OTHER = pair("secp256r1");

    private static KeyPair pair(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static String both(String id, KeyPair pair) {
        return id + ":" + text(pair.getPrivate()) + ":" + text(pair.getPublic());
    }

    private static Signer signer(String keys) {
        return new Signer(new CertificateSettings() {
            @Override
            public String keys() {
                return keys;
            }

            @Override
            public String issuer() {
                return "http://localhost";
            }

            @Override
            public Duration listKept() {
                return Duration.ZERO;
            }
        });
    }

    private static VerificationReason refused(Signer signer, String token) {
        return assertThrows(Forged.class, () -> signer.check(token)).reason();
    }

    @Test
    void what_an_older_key_signed_is_still_ours_and_new_tokens_are_under_the_first() throws Forged {
        var before = signer(both("old", ONE));
        var after = signer(both("new", OTHER) + ",old::" + text(ONE.getPublic()));

        var token = before.sign("kind", Map.of("num", "1"));
        assertEquals(new Signed("kind", Map.of("num", "1")), after.check(token));
        assertEquals(VerificationReason.UNKNOWN_KEY, refused(before, after.sign("kind", Map.of())));
        assertEquals(2, after.keys().size());
        assertEquals("new", after.keys().get(0).kid());
    }

    @Test
    void a_token_that_was_changed_is_not_ours() {
        var signer = signer(both("1", ONE));
        var token = signer.sign("kind", Map.of("cls", "NEAR_POOR"));
        var parts = token.split("\\.");
        var changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"cls\":\"POOR\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertEquals(VerificationReason.WRONG_SIGNATURE, refused(signer, parts[0] + "." + changed + "." + parts[2]));
        assertEquals(VerificationReason.WRONG_SIGNATURE, refused(signer(both("1", OTHER)), token));
    }

    @Test
    void nobody_chooses_another_way_of_signing() throws Exception {
        var signer = signer(both("1", ONE));
        var none = new JsonWebSignature();
        none.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
        none.setAlgorithmHeaderValue("none");
        none.setKeyIdHeaderValue("1");
        none.setPayload("{}");
        var hmac = new JsonWebSignature();
        hmac.setAlgorithmHeaderValue("HS256");
        hmac.setKeyIdHeaderValue("1");
        hmac.setPayload("{}");
        hmac.setKey(new org.jose4j.keys.HmacKey(ONE.getPublic().getEncoded()));

        assertEquals(VerificationReason.UNREADABLE, refused(signer, none.getCompactSerialization()));
        assertEquals(VerificationReason.UNREADABLE, refused(signer, hmac.getCompactSerialization()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "eyJhbGciOiJFUzI1NiJ9..", "\u0000"})
    void what_is_no_token_is_not_ours(String text) {
        refused(signer(both("1", ONE)), text);
    }

    @Test
    void keys_that_are_none_are_refused_without_being_told() {
        var secret = text(ONE.getPrivate());
        for (var keys : new String[] {
            "",
            "1",
            "1:" + secret,
            "1:" + secret + ":" + text(OTHER.getPublic()),
            "1:x:y",
            "1::" + text(ONE.getPublic()),
            both("1", pair("secp384r1"))
        }) {
            var refusal = assertThrows(IllegalArgumentException.class, () -> signer(keys));
            assertFalse(refusal.getMessage().contains(secret), refusal.getMessage());
        }
    }
}
