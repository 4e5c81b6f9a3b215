package vn.giamngheo.budget.auditor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/**
 * Audits the whole ledger again and again and tells operators by metrics. Every instance does so for itself: it only reads. A metric
 * is NaN until the first audit has ended.
 */
@Singleton
class LedgerWatch {

    private static final Logger LOG = Logger.getLogger(LedgerWatch.class);

    private record Finding(AuditView audit, long epochSecond) {}

    private final Auditor auditor;
    private final SumAuditor sums;
    private final Clock clock;
    private volatile Finding last;

    LedgerWatch(Auditor auditor, SumAuditor sums, Clock clock) {
        this.auditor = auditor;
        this.sums = sums;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        gauge(
                metrics,
                "budget.ledger.sound",
                "1 when entries confirm all cells, else 0",
                f -> f.audit().sound() ? 1 : 0);
        gauge(metrics, "budget.ledger.cells", "Cells audited", f -> f.audit().cells());
        gauge(metrics, "budget.ledger.entries", "Entries audited", f -> f.audit()
                .entries());
        gauge(
                metrics,
                "budget.ledger.differing.cells",
                "Cells that differ from their entries, at most 100",
                f -> f.audit().differingCells().size());
        gauge(
                metrics,
                "budget.ledger.differing.sums",
                "Sums of areas that differ from their cells, at most 100",
                f -> f.audit().differingSums().size());
        gauge(
                metrics,
                "budget.ledger.unbalanced.postings",
                "Postings that lose or make money, at most 100",
                f -> f.audit().unbalancedPostings().size());
        gauge(
                metrics,
                "budget.ledger.audited.at",
                "When the last audit ended, seconds since 1970",
                Finding::epochSecond);
    }

    @Scheduled(every = "{giamngheo.ledger-audit.every}", delayed = "{giamngheo.ledger-audit.delayed}")
    void audit() {
        var audit = auditor.auditAll();
        last = new Finding(audit, clock.instant().getEpochSecond());
        sums.drop(audit.differingSums());
        if (!audit.sound()) {
            LOG.errorf(
                    "The ledger is not sound: %d differing cells, %d differing sums, %d unbalanced postings; GET /api/v1/ledger-audit names them",
                    audit.differingCells().size(),
                    audit.differingSums().size(),
                    audit.unbalancedPostings().size());
        }
    }

    private void gauge(MeterRegistry metrics, String name, String description, ToDoubleFunction<Finding> value) {
        Gauge.builder(name, this, watch -> watch.last == null ? Double.NaN : value.applyAsDouble(watch.last))
                .description(description)
                .register(metrics);
    }
}
