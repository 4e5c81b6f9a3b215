package vn.giamngheo.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class UnaskedTest {

    @Test
    void a_failure_is_told_without_what_was_asked() {
        var timeout = new TimeoutException(
                "The timeout period of 60000ms has been exceeded while executing GET /api/v1/eligibility?citizenId=046075000123"
                        + " for server 127.0.0.1:8081");

        assertEquals(
                "java.util.concurrent.TimeoutException: The timeout period of 60000ms has been exceeded while executing"
                        + " GET /api/v1/eligibility for server 127.0.0.1:8081",
                Unasked.of(timeout));
    }
}
