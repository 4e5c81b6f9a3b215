package vn.giamngheo.household.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * A key of P-256.
 *
 * @param signing empty for one that only checks what is older
 */
record SigningKey(String id, Optional<PrivateKey> signing, ECPublicKey checking) {

    private static final int BITS = 256;

    /** @throws IllegalArgumentException when the text is no key of P-256, or its halves do not belong together */
    static SigningKey parse(String text) {
        var parts = text.strip().split(":", -1);
        if (parts.length != 3 || parts[0].isBlank()) {
            throw refuse("<unnamed>");
        }
        try {
            var factory = KeyFactory.getInstance("EC");
            var checking = (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(decode(parts[2])));
            Optional<PrivateKey> signing = parts[1].isEmpty()
                    ? Optional.empty()
                    : Optional.of(factory.generatePrivate(new PKCS8EncodedKeySpec(decode(parts[1]))));
            if (checking.getParams().getCurve().getField().getFieldSize() != BITS
                    || signing.isPresent() && !belong(signing.get(), checking)) {
                throw refuse(parts[0]);
            }
            return new SigningKey(parts[0], signing, checking);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw refuse(parts[0]);
        }
    }

    private static boolean belong(PrivateKey signing, ECPublicKey checking) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signing);
        var signed = signature.sign();
        signature.initVerify(checking);
        return signature.verify(signed);
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Says which key, never what stands in it: not even by a cause that quotes it. */
    private static IllegalArgumentException refuse(String id) {
        return new IllegalArgumentException(
                "Key " + id + " of giamngheo.certificates.keys is not of the form id:private:public of one P-256 key");
    }
}
