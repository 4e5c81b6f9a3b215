package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.outbox.Outbox;

/** The state of jobs. Steps that others must see at once run in a transaction of their own. */
@ApplicationScoped
class ImportJobs {

    private final Sql sql;
    private final Chunks chunks;
    private final Outbox outbox;

    ImportJobs(Sql sql, Chunks chunks, Outbox outbox) {
        this.sql = sql;
        this.chunks = chunks;
        this.outbox = outbox;
    }

    void add(UUID id, ImportMode mode, boolean dryRun, Sender sender, String language) {
        sql.update("""
                insert into household_import (id, state, mode, dry_run, unit, created_by, request_id, language,
                                              total, done, errors, attempts, cancel_requested, created_at)
                values (?, 'ACCEPTED', ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, false, clock_timestamp())""", id, mode.name(), dryRun, sender.unit(), sender.subject(), sender.requestId(), language);
    }

    void staged(UUID id, int total, RowErrors errors) {
        sql.update("update household_import set total = ?, errors = ? where id = ?", total, errors.count(), id);
        addErrors(id, 0, errors.first());
    }

    /** Adds errors behind the ones kept before, as long as there is room. */
    void addErrors(UUID id, int before, List<RowError> errors) {
        int position = before;
        for (var error : errors) {
            position++;
            if (position <= RowErrors.KEPT) {
                sql.update(
                        "insert into household_import_error values (?, ?, ?, ?, ?, ?)",
                        id,
                        position,
                        error.row(),
                        error.pointer(),
                        error.code(),
                        error.detail());
            }
        }
    }

    /** The oldest job that has not ended. */
    Optional<ImportJob> next() {
        return sql.query("""
                        select * from household_import where state in ('ACCEPTED', 'RUNNING', 'UNDOING')
                        order by created_at limit 1""", ImportJob::of).stream().findFirst();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void begin(UUID id) {
        sql.update("""
                update household_import set state = 'RUNNING', attempts = attempts + 1, done = 0,
                       started_at = coalesce(started_at, clock_timestamp())
                where id = ?""", id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void beginUndo(UUID id) {
        sql.update("update household_import set attempts = attempts + 1 where id = ?", id);
    }

    /** @return false when the job is to be cancelled */
    @Transactional(TxType.REQUIRES_NEW)
    boolean progress(UUID id, int done) {
        return sql.update("update household_import set done = ? where id = ? and not cancel_requested", done, id) == 1;
    }

    /**
     * Within the transaction of the work.
     *
     * @return false when the job is to be cancelled: then the transaction must not be committed
     */
    boolean succeed(ImportJob job, int imported, int errors) {
        return end(
                job.id(),
                ImportState.SUCCEEDED,
                "done = total, imported = " + imported + ", errors = " + errors,
                "not cancel_requested");
    }

    /** Within the transaction of the work, of which nothing but the errors is kept. */
    void refuse(UUID id, int errors) {
        end(id, ImportState.FAILED, "errors = " + errors, "true");
    }

    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(UUID id) {
        end(id, ImportState.FAILED, "done = 0", "true");
    }

    @Transactional(TxType.REQUIRES_NEW)
    void cancel(UUID id) {
        end(id, ImportState.CANCELLED, "done = 0", "true");
    }

    /** @return false when the job has ended */
    boolean requestCancel(UUID id) {
        return sql.update("""
                        update household_import set cancel_requested = true
                        where id = ? and state in ('ACCEPTED', 'RUNNING')""", id) == 1;
    }

    /** @return false when there is nothing to undo */
    boolean requestUndo(UUID id, Sender sender) {
        return sql.update("""
                        update household_import set state = 'UNDOING', undone_by = ?, request_id = ?, attempts = 0
                        where id = ? and state = 'SUCCEEDED' and imported > 0""", sender.subject(), sender.requestId(), id) == 1;
    }

    /** Within the transaction of the work. */
    void undone(UUID id) {
        sql.update("update household_import set state = 'UNDONE', undone_at = clock_timestamp() where id = ?", id);
        chunks.delete(id);
    }

    /** Something depends on its households: it stays as it was. */
    void keep(UUID id) {
        sql.update("update household_import set state = 'SUCCEEDED', undone_by = null where id = ?", id);
    }

    /** Rows hold personal data: they go when the job ends, however it ends. Only ids stay, of what entered the register. */
    private boolean end(UUID id, ImportState state, String change, String condition) {
        int ended = sql.update(
                "update household_import set state = ?, finished_at = clock_timestamp(), " + change
                        + " where id = ? and state in ('ACCEPTED', 'RUNNING') and " + condition,
                state.name(),
                id);
        var job = sql.query("select * from household_import where id = ?", ImportJob::of, id)
                .get(0);
        if (job.imported() > 0) {
            chunks.forgetRows(id);
        } else {
            chunks.delete(id);
        }
        if (ended == 1 && !job.dryRun()) {
            outbox.publish(HouseholdImportFinished.TYPE, id, HouseholdImportFinished.of(job));
        }
        return ended == 1;
    }
}
