package vn.giamngheo.reporting.fact.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.reporting.Example;

/** The consumer's side of the contract: the publisher's own example is read. */
class BudgetEventsTest {

    @Test
    void new_money_is_understood() {
        assertEquals(
                new Posting(
                        UUID.fromString("0192f0c1-7f10-7c3a-9d57-3a6f0c1d0101"),
                        "109",
                        null,
                        2023,
                        2023,
                        "GNBV-2021-2025",
                        null,
                        "3209/QĐ-UBND",
                        LocalDate.of(2022, 12, 20),
                        List.of(
                                new Posting.Entry("GNBV", "CENTRAL", "CAPITAL", 112_700_000_000L),
                                new Posting.Entry("GNBV", "LOCAL", "CAPITAL", 3_000_000_000L))),
                read("appropriated", Posting.class));
    }

    @Test
    void carried_over_and_disbursed_money_is_understood() {
        assertEquals(2022, read("carried-over", Posting.class).firstGrantedFor());
        assertEquals(
                List.of(new Posting.Entry("GNBV", "NOT_STATED", "RECURRENT", 1_644_000_000L)),
                read("disbursed", Posting.class).entries());
    }

    @ParameterizedTest
    @CsvSource({
        "allocated, 12,   , 16380000000",
        "withdrawn, 12,   , 1250000000",
        "adjusted,    ,   , -1832000000",
        "committed,   ,   , 900000000",
        "released,    , 07, 100000000",
        "refunded,    , 03, 5000000",
    })
    void what_moves_money_between_units_lines_and_contracts_is_understood(
            String fact, String counterUnit, String settles, long amountVnd) {
        var posting = read(fact, Posting.class);
        assertEquals("109", posting.unit());
        assertEquals(counterUnit, posting.counterUnit());
        assertEquals(
                settles,
                posting.settles() == null ? null : posting.settles().toString().substring(34));
        assertEquals(amountVnd, posting.entries().get(0).amountVnd());
    }

    @Test
    void a_proposal_is_understood() {
        assertEquals(
                new ProposalRecorded(
                        UUID.fromString("0192f0c1-7f10-7c3a-9d57-3a6f0c1d0204"),
                        "109",
                        2024,
                        "GNBV-2021-2025",
                        "204/KH-UBND",
                        196_280_000_000L,
                        196_350_000_000L),
                read("proposal-recorded", ProposalRecorded.class));
    }

    @Test
    void a_discrepancy_is_understood_when_it_is_opened_and_when_it_is_settled() {
        assertEquals(
                new DiscrepancyChanged(
                        UUID.fromString("0192f0c1-7f10-7c3a-9d57-3a6f0c1d0205"),
                        UUID.fromString("0192f0c1-7f10-7c3a-9d57-3a6f0c1d0204"),
                        "109",
                        2024,
                        "DA7",
                        "TOTAL",
                        1_370_000_000L,
                        1_440_000_000L,
                        70_000_000L,
                        "109",
                        "OPEN"),
                read("discrepancy-opened", DiscrepancyChanged.class));
        assertEquals(
                "SETTLED", read("discrepancy-settled", DiscrepancyChanged.class).state());
    }

    private static <T> T read(String fact, Class<T> as) {
        return Example.of("budget-service", "vn.giamngheo.budget." + fact + ".v1", as);
    }
}
