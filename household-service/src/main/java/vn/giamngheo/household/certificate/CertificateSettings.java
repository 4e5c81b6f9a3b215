package vn.giamngheo.household.certificate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What certificates are signed with. Without keys the service does not start. */
@ConfigMapping(prefix = "giamngheo.certificates")
interface CertificateSettings {

    /**
     * {@code id:private:public,id:private:public}: PKCS#8 and SubjectPublicKeyInfo of P-256, in Base64. New tokens are signed under the
     * first; a later one may leave its private half out: it stays only to check what is older.
     */
    String keys();

    /** Address under which everybody reaches the suite; it stands in every token. */
    @WithDefault("http://localhost:8080")
    String issuer();

    /** For how long a status list is given out again before it is made anew. */
    @WithDefault("15S")
    Duration listKept();
}
