package vn.giamngheo.budget.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.budget.Postings.entry;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

@QuarkusTest
class LedgerWatchTest {

    @Inject
    LedgerWatch watch;

    @Inject
    MeterRegistry metrics;

    private double metric(String name) {
        return metrics.get(name).gauge().value();
    }

    @Test
    void an_audit_of_the_whole_ledger_is_told_by_metrics() {
        Api.as("105", "FINANCE")
                .create("/allocations", Postings.of("105", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 30)));
        watch.audit();
        assertEquals(1, metric("budget.ledger.sound"));
        assertEquals(0, metric("budget.ledger.differing.cells"));
        assertEquals(0, metric("budget.ledger.unbalanced.postings"));
        assertTrue(metric("budget.ledger.cells") >= 1);
        assertTrue(metric("budget.ledger.entries") >= 2);
        assertTrue(metric("budget.ledger.audited.at") > 0);
    }
}
