package vn.giamngheo.household.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import vn.giamngheo.household.document.Documents;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.table.TableReader;

/** Takes the list of a decision in, however it came: all of it or nothing, once for each key. */
@ApplicationScoped
class SupportLists {

    private final Supports supports;
    private final SupportQueries queries;
    private final Recipients recipients;
    private final Documents documents;
    private final Caller caller;

    SupportLists(Supports supports, SupportQueries queries, Recipients recipients, Documents documents, Caller caller) {
        this.supports = supports;
        this.queries = queries;
        this.recipients = recipients;
        this.documents = documents;
        this.caller = caller;
    }

    @Transactional
    @Idempotent
    Response record(RecordSupportList list) {
        return recorded(documents.valid(list));
    }

    /** A table; read within, so that its repetition is known by its bytes and not by what its codes mean by then. */
    @Transactional
    @Idempotent
    Response record(Path table) throws IOException {
        return SupportListTable.of(TableReader.read(table))
                .read(recipients::find)
                .with(list -> recorded(documents.valid(list)));
    }

    private Response recorded(RecordSupportList list) {
        var id = supports.record(list);
        return Answers.created(
                SupportListResource.PATH + "/" + id,
                queries.list(id, caller::covers).orElseThrow());
    }
}
