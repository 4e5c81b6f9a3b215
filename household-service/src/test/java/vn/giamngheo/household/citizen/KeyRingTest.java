package vn.giamngheo.household.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final String OLD = "old:a-secret-that-was-used-before";
    private static final String NEW = "new:a-secret-that-is-used-now-on";
    private static final String SEARCH = "a-secret-to-search-by-of-tests";
    private static final UUID PERSON = UUID.fromString("019385a0-3f60-7c1e-9b0a-2f6d1c8e4a10");

    private static byte[] bytes(Sealed sealed) {
        return Base64.getDecoder().decode(sealed.cipher());
    }

    @Test
    void what_is_sealed_is_opened_again_and_looks_different_each_time() {
        var ring = new KeyRing(NEW, SEARCH);
        var first = ring.seal(PERSON, "046075000123");
        var second = ring.seal(PERSON, "046075000123");

        assertEquals("046075000123", ring.open(PERSON, "new", bytes(first)));
        assertNotEquals(first.cipher(), second.cipher());
        assertEquals(first.hash(), second.hash());
        assertFalse(new String(bytes(first), java.nio.charset.StandardCharsets.ISO_8859_1).contains("046075000123"));
    }

    @Test
    void after_a_rotation_old_numbers_are_read_and_found_and_new_ones_lie_under_the_new_key() {
        var before = new KeyRing(OLD, SEARCH).seal(PERSON, "191234567");
        var after = new KeyRing(NEW + "," + OLD, SEARCH);

        assertEquals("191234567", after.open(PERSON, before.keyId(), bytes(before)));
        assertEquals(before.hash(), after.hash("191234567"));
        assertEquals("new", after.seal(PERSON, "191234567").keyId());
    }

    @Test
    void a_number_of_somebody_else_or_one_that_was_changed_is_not_opened() {
        var ring = new KeyRing(NEW, SEARCH);
        var sealed = bytes(ring.seal(PERSON, "191234567"));
        assertThrows(IllegalStateException.class, () -> ring.open(UUID.randomUUID(), "new", sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> ring.open(PERSON, "new", sealed));
        assertThrows(IllegalStateException.class, () -> ring.open(PERSON, "gone", sealed));
    }

    @Test
    void a_secret_that_is_missing_or_short_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new KeyRing("", SEARCH));
        assertThrows(IllegalArgumentException.class, () -> new KeyRing("new", SEARCH));
        assertThrows(IllegalArgumentException.class, () -> new KeyRing("new:1234567890123456789", SEARCH));
        assertThrows(IllegalArgumentException.class, () -> new KeyRing(NEW, "1234567890123456789"));
        assertEquals("k", new KeyRing("k:12345678901234567890", "12345678901234567890").current());
    }

    @Test
    void a_masked_number_shows_three_digits() {
        assertEquals("••••••567", KeyRing.mask("191234567"));
        assertEquals("•••••••••123", KeyRing.mask("046075000123"));
    }
}
