package vn.giamngheo.household.bulk;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    private static final int CHUNK_ROWS = 5_000;
    private static final int WORK_SECONDS = 600;

    private final Sql sql;
    private final ImportJobs jobs;
    private final Duplicates duplicates;
    private final Switch toRegister;
    private final RowWording wording;
    private final Outbox outbox;
    private final Audit audit;

    ImportTurn(
            Sql sql,
            ImportJobs jobs,
            Duplicates duplicates,
            Switch toRegister,
            RowWording wording,
            Outbox outbox,
            Audit audit) {
        this.sql = sql;
        this.jobs = jobs;
        this.duplicates = duplicates;
        this.toRegister = toRegister;
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
        if (job.cancelRequested()) {
            throw new Cancelled(job.id());
        }
        if (job.attempts() >= MOST_ATTEMPTS) {
            jobs.giveUp(job.id());
            return;
        }
        jobs.begin(job.id());
        int errors = job.errors() + repeated(job);
        if (errors > 0) {
            jobs.refuse(job.id(), errors);
            return;
        }
        if (!job.dryRun()) {
            apply(job);
        }
        if (!jobs.succeed(job.id())) {
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

    private void apply(ImportJob job) {
        int lines = sql.query(
                        "select coalesce(max(row_number), 0) from household_import_row where import_id = ?",
                        row -> row.getInt(1),
                        job.id())
                .get(0);
        for (int from = 1; from <= lines; from += CHUNK_ROWS) {
            int to = Math.min(from + CHUNK_ROWS - 1, lines);
            toRegister.apply(job, from, to);
            if (!jobs.progress(job.id(), Math.min(to, job.total()))) {
                throw new Cancelled(job.id());
            }
        }
        audit.record(
                "household-imports",
                new Audit.Deed(
                        "HOUSEHOLDS_IMPORTED",
                        job.id().toString(),
                        job.createdBy(),
                        null,
                        null,
                        null,
                        Map.of("households", job.total())));
        outbox.wakeRelayAfterCommit();
    }

    private boolean lock() {
        return sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .get(0);
    }
}
