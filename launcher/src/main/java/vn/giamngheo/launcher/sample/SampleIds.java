package vn.giamngheo.launcher.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** UUIDs of version 7 that are the same on every run: the time is a day of the document, the rest comes from a name. */
public final class SampleIds {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private SampleIds() {}

    public static UUID of(LocalDate day, String name) {
        ByteBuffer random = ByteBuffer.wrap(sha256(name));
        long millis = day.atStartOfDay(VIETNAM).toInstant().toEpochMilli();
        long high = millis << 16 | VERSION_7 | random.getShort() & 0x0fff;
        long low = VARIANT | random.getLong() >>> 2;
        return new UUID(high, low);
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
