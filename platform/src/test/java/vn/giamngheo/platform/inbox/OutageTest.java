package vn.giamngheo.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "08006, true",
                "08001, true",
                "53300, true",
                "57P01, true",
                "57P03, true",
                "none,  true",
                "57014, false",
                "23505, false",
                "22P02, false",
                "40001, false",
            })
    void a_state_tells_who_is_to_blame(String state, boolean outage) {
        var wrapped = new IllegalStateException(new SQLException("reason", state));
        assertEquals(outage, Outage.explains(wrapped));
        var atCommit = new IllegalStateException("Could not commit");
        atCommit.addSuppressed(wrapped);
        assertEquals(outage, Outage.explains(new IllegalStateException(atCommit)));
    }

    @Test
    void what_has_nothing_of_the_database_is_no_outage() {
        assertFalse(Outage.explains(new IllegalArgumentException("Not a Posting")));
        assertTrue(Outage.explains(new SQLException("Acquisition timeout")));
    }
}
