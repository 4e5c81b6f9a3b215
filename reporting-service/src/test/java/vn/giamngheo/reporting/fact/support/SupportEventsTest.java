package vn.giamngheo.reporting.fact.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.reporting.Example;

/** The consumer's side of the contract: the publisher's own example is read. */
class SupportEventsTest {

    @ParameterizedTest
    @CsvSource({"support-recorded,", "support-cancelled, 2023-06-01"})
    void a_support_is_understood_when_it_is_recorded_and_when_it_is_cancelled(String fact, LocalDate cancelledOn) {
        assertEquals(
                new SupportTold(
                        UUID.fromString("019385a0-3f60-7c1e-9b0a-2f6d1c8e4a30"),
                        UUID.fromString("019385a0-3f60-7c1e-9b0a-2f6d1c8e4a10"),
                        "20047",
                        LocalDate.of(2021, 1, 1),
                        "PRODUCTION",
                        "DA2",
                        15_000_000L,
                        LocalDate.of(2023, 5, 12),
                        cancelledOn),
                Example.of("household-service", "vn.giamngheo.household." + fact + ".v1", SupportTold.class));
    }
}
