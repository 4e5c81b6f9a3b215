import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Checks a certificate without a network and without a library, from three files: the token (the text of the QR code), the keys and
 * the status list that it names, both fetched some time before.
 *
 * <p>java VerifyCertificate.java certificate.jws keys.json list.jwt [day]
 */
public class VerifyCertificate {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static void main(String[] files) throws Exception {
        String keys = Files.readString(Path.of(files[1]));
        String certificate = claims(Files.readString(Path.of(files[0])).strip(), "poverty-certificate+jwt", keys);
        String list = claims(Files.readString(Path.of(files[2])).strip(), "statuslist+jwt", keys);
        Instant day = files.length > 3
                ? LocalDate.parse(files[3]).atStartOfDay(OFFICE).toInstant()
                : Instant.now();

        if (!text(list, "sub").equals(text(certificate, "uri"))) {
            refuse("WRONG LIST: fetch " + text(certificate, "uri"));
        }
        if (number(list, "exp") < Instant.now().getEpochSecond()) {
            refuse("LIST TOO OLD: fetch " + text(certificate, "uri"));
        }
        if (isSet(text(list, "lst"), (int) number(certificate, "idx"))) {
            refuse("REVOKED");
        }
        if (day.getEpochSecond() < number(certificate, "nbf")) {
            refuse("NOT YET VALID");
        }
        if (day.getEpochSecond() >= number(certificate, "exp")) {
            refuse("EXPIRED");
        }
        System.out.println("VALID " + text(certificate, "cls") + " " + text(certificate, "num") + " of commune "
                + text(certificate, "unit") + "; the head of the household is " + text(certificate, "name"));
    }

    /** Claims of a token (header.claims.signature, each base64url) that one of the keys has signed. */
    private static String claims(String token, String type, String keys) throws Exception {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            refuse("FORGED: no token");
        }
        String header = new String(decode(parts[0]), StandardCharsets.UTF_8);
        if (!text(header, "alg").equals("ES256") || !text(header, "typ").equals(type)) {
            refuse("FORGED: not a token of this kind");
        }
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(keys, text(header, "kid")));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        byte[] signed = decode(parts[2]);
        if (signed.length != 64 || !signature.verify(signed)) {
            refuse("FORGED: wrong signature");
        }
        return new String(decode(parts[1]), StandardCharsets.UTF_8);
    }

    private static PublicKey key(String keys, String id) throws Exception {
        for (String one : keys.split("\\}")) {
            if (one.contains("\"kid\"") && text(one, "kid").equals(id)) {
                AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
                curve.init(new ECGenParameterSpec("secp256r1"));
                ECPoint point = new ECPoint(
                        new BigInteger(1, decode(text(one, "x"))), new BigInteger(1, decode(text(one, "y"))));
                return KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
            }
        }
        refuse("FORGED: unknown key " + id);
        return null;
    }

    /** Bit of a status list: zlib, the first certificate in the lowest bit of the first byte. */
    private static boolean isSet(String list, int index) throws Exception {
        byte[] bits = new InflaterInputStream(new ByteArrayInputStream(decode(list))).readAllBytes();
        return (bits[index / 8] >> index % 8 & 1) == 1;
    }

    /** Value of a text claim. Enough for what we have signed; what is not signed is read only to find the key. */
    private static String text(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        return found.find() ? found.group(1).replace("\\/", "/") : "";
    }

    private static long number(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*(\\d+)").matcher(json);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static byte[] decode(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static void refuse(String why) {
        System.out.println(why);
        System.exit(1);
    }
}
