package vn.giamngheo.household.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.giamngheo.household.sql.Sql;

/**
 * Lists of what is revoked, signed (IETF Token Status List). A list is given out again for a few seconds before it is made anew: it is
 * open to everybody, and nobody can keep us busy with it.
 */
@ApplicationScoped
class StatusLists {

    static final String TYPE = "statuslist+jwt";

    /** For how long verifiers may rely on a list: what is revoked is seen by all of them after this. */
    static final Duration TIME_TO_LIVE = Duration.ofMinutes(5);

    /** How old a list may be where there is no network. */
    private static final Duration LONGEST_USE = Duration.ofDays(7);

    private final Sql sql;
    private final Signer signer;
    private final CertificateSettings settings;
    private final Clock clock;
    private final Map<Integer, Made> made = new ConcurrentHashMap<>();

    private record Made(Instant at, String token) {}

    StatusLists(Sql sql, Signer signer, CertificateSettings settings, Clock clock) {
        this.sql = sql;
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    /** Address of a list; it stands in every certificate of it. */
    String address(int list) {
        return settings.issuer() + StatusListResource.PATH + "/" + list;
    }

    /** The list of an address that we have signed. */
    int list(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }

    /** Empty when no certificate was ever given a place in it. */
    Optional<String> find(int list) {
        if (list < 0 || list > last()) {
            return Optional.empty();
        }
        return Optional.of(
                made.compute(list, (id, old) -> isFresh(old) ? old : make(id)).token());
    }

    private int last() {
        return sql.query("select last_value / ? from certificate_status_number", row -> row.getInt(1), StatusBits.SIZE)
                .get(0);
    }

    private boolean isFresh(Made old) {
        return old != null && old.at().plus(settings.listKept()).isAfter(clock.instant());
    }

    private Made make(int list) {
        var revoked = new BitSet(StatusBits.SIZE);
        sql.query(
                        "select status_index from household_certificate where status_list = ? and revocation is not null",
                        row -> row.getInt(1),
                        list)
                .forEach(revoked::set);
        var now = clock.instant();
        var token = signer.sign(
                TYPE,
                Map.of(
                        "iss", settings.issuer(),
                        "sub", address(list),
                        "iat", now.getEpochSecond(),
                        "exp", now.plus(LONGEST_USE).getEpochSecond(),
                        "ttl", TIME_TO_LIVE.toSeconds(),
                        "status_list", Map.of("bits", 1, "lst", StatusBits.pack(revoked))));
        return new Made(now, token);
    }
}
