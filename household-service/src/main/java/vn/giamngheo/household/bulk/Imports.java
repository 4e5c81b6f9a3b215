package vn.giamngheo.household.bulk;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.UUID;
import vn.giamngheo.household.classification.Language;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.request.RequestId;
import vn.giamngheo.platform.time.Ids;

/** Takes files in, and lets callers follow and cancel what becomes of them. */
@ApplicationScoped
class Imports {

    static final int STAGING_SECONDS = 600;

    private final Staging staging;
    private final ImportJobs jobs;
    private final ImportQueries queries;
    private final Caller caller;
    private final HttpHeaders headers;
    private final Event<ImportAccepted> accepted;

    Imports(
            Staging staging,
            ImportJobs jobs,
            ImportQueries queries,
            Caller caller,
            HttpHeaders headers,
            Event<ImportAccepted> accepted) {
        this.staging = staging;
        this.jobs = jobs;
        this.queries = queries;
        this.caller = caller;
        this.headers = headers;
        this.accepted = accepted;
    }

    /** Answers 202 only with every row committed to the staging table: a crash after that loses nothing. */
    @Transactional
    @TransactionConfiguration(timeout = STAGING_SECONDS)
    @Idempotent
    Response accept(Path file, boolean dryRun) {
        var id = Ids.next();
        var locale = Language.of(headers);
        jobs.add(id, dryRun, caller.unit(), caller.subject(), RequestId.current(), locale.toLanguageTag());
        var result = staging.stage(id, file, locale);
        if (result.rows() == 0) {
            throw new InvalidRequest(new FieldFault("", "NO_ROWS"));
        }
        jobs.staged(id, result.rows(), result.errors());
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

    /** @throws ImportFinished when it has ended (409) */
    @Transactional
    ImportView cancel(UUID id) {
        var view = find(id);
        if (!jobs.requestCancel(id)) {
            throw new ImportFinished(id, view.state());
        }
        accepted.fire(new ImportAccepted(id));
        return find(id);
    }
}
