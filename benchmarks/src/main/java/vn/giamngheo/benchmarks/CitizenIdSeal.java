package vn.giamngheo.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.giamngheo.launcher.home.Secrets;

/** Rows of citizen ids as the household service writes them, so that it finds and opens them like its own. */
final class CitizenIdSeal {

    private static final String KEY_ID = "1";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec cipherKey;
    private final SecretKeySpec searchKey;

    private CitizenIdSeal(SecretKeySpec cipherKey, SecretKeySpec searchKey) {
        this.cipherKey = cipherKey;
        this.searchKey = searchKey;
    }

    static CitizenIdSeal of(Secrets secrets) {
        return new CitizenIdSeal(
                derive(secrets.get("household.citizen-ids.1"), "cipher", "AES"),
                derive(secrets.get("household.citizen-ids.search"), "search", "HmacSHA256"));
    }

    /** For COPY: person, kind, key, cipher, hash, active. */
    String row(UUID person, String citizenId) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        var hex = HexFormat.of();
        return person + "\tCURRENT\t" + KEY_ID + "\t\\\\x" + hex.formatHex(iv)
                + hex.formatHex(crypt(iv, person, citizenId)) + "\t" + hex.formatHex(mac(searchKey, citizenId))
                + "\ttrue\n";
    }

    private byte[] crypt(byte[] iv, UUID person, String citizenId) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(citizenId.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec derive(String secret, String use, String algorithm) {
        var key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        return new SecretKeySpec(mac(key, "vn.giamngheo.citizen-id." + use), algorithm);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
