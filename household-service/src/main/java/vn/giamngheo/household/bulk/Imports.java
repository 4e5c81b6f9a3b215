package vn.giamngheo.household.bulk;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.classification.Language;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Takes files in, and lets callers follow and take back what becomes of them. */
@ApplicationScoped
class Imports {

    static final int STAGING_SECONDS = 1_800;

    private final ImportFiles files;
    private final Staging staging;
    private final ImportJobs jobs;
    private final ImportQueries queries;
    private final Dependents dependents;
    private final Caller caller;
    private final HttpHeaders headers;
    private final Event<ImportAccepted> accepted;
    private final Clock clock;

    Imports(
            ImportFiles files,
            Staging staging,
            ImportJobs jobs,
            ImportQueries queries,
            Dependents dependents,
            Caller caller,
            HttpHeaders headers,
            Event<ImportAccepted> accepted,
            Clock clock) {
        this.files = files;
        this.staging = staging;
        this.jobs = jobs;
        this.queries = queries;
        this.dependents = dependents;
        this.caller = caller;
        this.headers = headers;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** Answers 202 only with every row committed to the staging table: a crash after that loses nothing. */
    @Transactional
    @TransactionConfiguration(timeout = STAGING_SECONDS)
    @Idempotent
    Response accept(Path file, ImportMode mode, boolean dryRun) throws IOException {
        var id = Ids.next();
        var locale = Language.of(headers);
        var sender = Sender.of(caller);
        if (sender.unit() == null) {
            throw new OutsideArea("VN", LocalDate.now(clock));
        }
        jobs.add(id, mode, dryRun, sender, locale.toLanguageTag());
        try (var rows = files.open(file, headers.getMediaType())) {
            var result = staging.stage(id, rows, sender, locale);
            if (result.households() == 0) {
                throw new InvalidRequest(new FieldFault("", "NO_ROWS"));
            }
            jobs.staged(id, result.households(), result.errors());
        }
        accepted.fire(new ImportAccepted(id));
        return Response.accepted(find(id))
                .header(HttpHeaders.LOCATION, ImportResource.PATH + "/" + id)
                .build();
    }

    /** @throws ImportNotFound also when it was started from outside the caller's area */
    ImportView find(UUID id) {
        return queries.find(id)
                .filter(found -> caller.covers(found.unit(), found.createdOn())
                        || found.unit().equals(caller.unit()))
                .map(ImportQueries.Found::view)
                .orElseThrow(() -> new ImportNotFound(id));
    }

    /**
     * One that has not ended is cancelled, one that has succeeded is undone.
     *
     * @throws ImportFinished when it left nothing to be undone (409)
     * @throws ImportInUse when something newer builds on its households (409)
     */
    @Transactional
    ImportView takeBack(UUID id) {
        var view = find(id);
        if (!jobs.requestCancel(id)) {
            undo(id, view.state());
        }
        accepted.fire(new ImportAccepted(id));
        return find(id);
    }

    private void undo(UUID id, ImportState state) {
        if (!jobs.requestUndo(id, Sender.of(caller))) {
            throw new ImportFinished(id, state);
        }
        var first = dependents.of(id);
        if (!first.isEmpty()) {
            throw new ImportInUse(id, first);
        }
    }
}
