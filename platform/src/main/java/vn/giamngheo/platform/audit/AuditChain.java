package vn.giamngheo.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an entry follows from the one before. */
final class AuditChain {

    /** What the first entry of a chain follows from. */
    static final String BEGINNING = "";

    private AuditChain() {}

    /** SHA-256 over the hash before and every field but the id, each with its length, so that no two entries read the same. */
    static String hash(String before, AuditEntry entry) {
        var text = Stream.of(
                        before,
                        entry.stream(),
                        entry.position(),
                        entry.recordedAt().toEpochMilli(),
                        entry.recordedBy(),
                        entry.client(),
                        entry.requestId(),
                        entry.action(),
                        entry.subject(),
                        entry.unitCode(),
                        entry.unitFrom(),
                        entry.detail())
                .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
