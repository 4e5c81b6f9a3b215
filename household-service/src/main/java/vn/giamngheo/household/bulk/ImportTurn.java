package vn.giamngheo.household.bulk;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.audit.Audit;
import vn.giamngheo.platform.outbox.Outbox;

/**
 * One job, from its beginning to its end, in one transaction under one advisory lock. The lock is the lease: it dies with the
 * connection of its holder, and with it everything that was half done. So a job that is found open while the lock is held
 * belongs to nobody and is begun anew, and imports follow one another instead of waiting for each other's rows.
 */
@ApplicationScoped
class ImportTurn {

    /** Any number will do, as long as nothing else in the database uses it: the letters "import". */
    static final long LOCK = 0x696d706f7274L;

    private static final int MOST_ATTEMPTS = 5;
    private static final int WORK_SECONDS = 3_600;

    private final Sql sql;
    private final ImportJobs jobs;
    private final Duplicates duplicates;
    private final Switch toRegister;
    private final Undo undo;
    private final RowWording wording;
    private final Outbox outbox;
    private final Audit audit;

    ImportTurn(
            Sql sql,
            ImportJobs jobs,
            Duplicates duplicates,
            Switch toRegister,
            Undo undo,
            RowWording wording,
            Outbox outbox,
            Audit audit) {
        this.sql = sql;
        this.jobs = jobs;
        this.duplicates = duplicates;
        this.toRegister = toRegister;
        this.undo = undo;
        this.wording = wording;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * @return the job that was brought to its end, or empty when there is none or another replica is at it
     * @throws Cancelled when the job is to be cancelled; nothing of it is kept
     */
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = WORK_SECONDS)
    Optional<UUID> take() {
        if (!lock()) {
            return Optional.empty();
        }
        var job = jobs.next();
        job.ifPresent(this::work);
        return job.map(ImportJob::id);
    }

    private void work(ImportJob job) {
        if (job.state() == ImportState.UNDOING) {
            undo(job);
            return;
        }
        if (job.cancelRequested()) {
            throw new Cancelled(job.id());
        }
        if (job.attempts() >= MOST_ATTEMPTS) {
            jobs.giveUp(job.id());
            return;
        }
        jobs.begin(job.id());
        if (!job.dryRun() && job.errors() == 0 && enter(job)) {
            return;
        }
        examine(job);
    }

    /** One that breaks every time stays an import that succeeded, and holds up no other. */
    private void undo(ImportJob job) {
        if (job.attempts() >= MOST_ATTEMPTS) {
            jobs.keep(job.id());
            return;
        }
        jobs.beginUndo(job.id());
        undo.run(job);
    }

    /** As if all of it were right, which is usual. */
    private boolean enter(ImportJob job) {
        try {
            finish(job, toRegister.apply(job, new BitSet()), 0);
            return true;
        } catch (Switch.Repeated e) {
            return false;
        }
    }

    private void examine(ImportJob job) {
        int repeated = repeated(job);
        int errors = job.errors() + repeated;
        if (errors > 0 && job.mode() == ImportMode.ALL_ROWS) {
            jobs.refuse(job.id(), errors);
        } else if (job.dryRun()) {
            succeed(job, 0, errors);
        } else {
            enterValid(job, errors);
        }
    }

    private void enterValid(ImportJob job, int errors) {
        try {
            int entered = toRegister.apply(job, duplicates.rows());
            if (entered == 0) {
                jobs.refuse(job.id(), errors);
            } else {
                finish(job, entered, errors);
            }
        } catch (Switch.Repeated e) {
            // Somebody registered one of them between the look and the entry: look again.
            throw new IllegalStateException("Import " + job.id() + " met a household that was not there before", e);
        }
    }

    private void finish(ImportJob job, int entered, int errors) {
        succeed(job, entered, errors);
        audit.record(
                "household-imports",
                new Audit.Deed(
                        "HOUSEHOLDS_IMPORTED",
                        job.id().toString(),
                        job.createdBy(),
                        null,
                        null,
                        null,
                        Map.of("households", entered)));
        outbox.wakeRelayAfterCommit();
    }

    private void succeed(ImportJob job, int entered, int errors) {
        if (!jobs.succeed(job, entered, errors)) {
            throw new Cancelled(job.id());
        }
    }

    private int repeated(ImportJob job) {
        var found = duplicates.find(job.id());
        jobs.addErrors(
                job.id(),
                job.errors(),
                found.stream()
                        .map(d -> wording.of(d.row(), d.fault(), job.language()))
                        .toList());
        return found.isEmpty() ? 0 : found.get(0).found();
    }

    private boolean lock() {
        return sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .get(0);
    }
}
