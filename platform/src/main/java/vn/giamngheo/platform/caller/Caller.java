package vn.giamngheo.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.giamngheo.platform.area.Areas;

/** Who calls, and for which area. Everything about the caller comes from the verified token. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;
    private final Areas areas;

    /** Read once: a token is asked for its unit for every row of an import, and reading a claim is not free. */
    private final String unit;

    Caller(JsonWebToken token, Areas areas) {
        this.token = token;
        this.areas = areas;
        this.unit = token.getClaim("unit");
    }

    /** The person or, for a partner system, its account. */
    public String subject() {
        return token.getSubject();
    }

    /** The application the caller uses. */
    public String client() {
        return token.getClaim("azp");
    }

    /** Administrative unit of the caller; null when the token names none, and then nothing is covered. */
    public String unit() {
        return unit;
    }

    /** Whether the target lies in the caller's area on that day. */
    public boolean covers(String target, LocalDate asOf) {
        return unit != null && areas.tree().covers(unit, target, asOf);
    }

    /** @throws OutsideArea when a write reaches beyond the caller's area */
    public void requireCovers(String target, LocalDate asOf) {
        if (!covers(target, asOf)) {
            throw new OutsideArea(target, asOf);
        }
    }
}
