package vn.giamngheo.household.citizen;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under named keys, each ciphertext bound to its person; HMAC-SHA-256 for finding. */
final class KeyRing {

    static final int SHORTEST_SECRET = 20;

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;
    /** Keyed once: a copy of it is cheaper than a new one. */
    private final Mac search;

    /** @throws IllegalArgumentException when a secret is missing or too short to be one */
    KeyRing(String keys, String searchKey) {
        for (var entry : keys.split(",")) {
            var parts = entry.strip().split(":", 2);
            if (parts.length != 2 || parts[0].isBlank()) {
                throw new IllegalArgumentException("giamngheo.citizen-ids.keys is not of the form id:secret,id:secret");
            }
            this.keys.put(parts[0], new SecretKeySpec(derive(parts[1], "cipher"), "AES"));
        }
        this.current = this.keys.keySet().iterator().next();
        this.search = mac(derive(searchKey, "search"));
    }

    /** Id of the key that new ids are enciphered under. */
    String current() {
        return current;
    }

    Sealed seal(UUID person, String citizenId) {
        var iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        var text = crypt(
                Cipher.ENCRYPT_MODE, keys.get(current), iv, person, citizenId.getBytes(StandardCharsets.US_ASCII));
        var both = Arrays.copyOf(iv, IV_BYTES + text.length);
        System.arraycopy(text, 0, both, IV_BYTES, text.length);
        return new Sealed(current, Base64.getEncoder().encodeToString(both), hash(citizenId));
    }

    /** @throws IllegalStateException when the key is not on the ring, or the text is another person's or was changed */
    String open(UUID person, String keyId, byte[] cipher) {
        var key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("No key " + keyId + " among giamngheo.citizen-ids.keys");
        }
        var iv = Arrays.copyOf(cipher, IV_BYTES);
        var text = Arrays.copyOfRange(cipher, IV_BYTES, cipher.length);
        return new String(crypt(Cipher.DECRYPT_MODE, key, iv, person, text), StandardCharsets.US_ASCII);
    }

    String hash(String citizenId) {
        try {
            var mac = (Mac) search.clone();
            return HexFormat.of().formatHex(mac.doFinal(citizenId.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last three digits; the others as dots. */
    static String mask(String citizenId) {
        return "•".repeat(citizenId.length() - 3) + citizenId.substring(citizenId.length() - 3);
    }

    private static byte[] derive(String secret, String use) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("A secret of giamngheo.citizen-ids is shorter than " + SHORTEST_SECRET);
        }
        return mac(secret.getBytes(StandardCharsets.UTF_8))
                .doFinal(("vn.giamngheo.citizen-id." + use).getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] iv, UUID person, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
