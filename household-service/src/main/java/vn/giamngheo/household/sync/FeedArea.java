package vn.giamngheo.household.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;

/** The communes whose households a reader is told of. */
record FeedArea(Scope scope, Set<UnitKey> units, String fingerprint) {

    private static final int FINGERPRINT_BYTES = 8;

    static FeedArea of(Scope scope) {
        return new FeedArea(scope, new HashSet<>(scope.units()), fingerprint(scope));
    }

    boolean holds(UnitKey unit) {
        return scope.everywhere() || units.contains(unit);
    }

    private static String fingerprint(Scope scope) {
        var communes = scope.everywhere()
                ? "everywhere"
                : scope.units().stream()
                        .map(unit -> unit.code() + "/" + unit.validFrom())
                        .sorted()
                        .collect(Collectors.joining(","));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(communes.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
