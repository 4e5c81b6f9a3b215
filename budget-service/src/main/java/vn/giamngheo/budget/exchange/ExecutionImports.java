package vn.giamngheo.budget.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Batch;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.programme.LineCheck;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.RowPointers;
import vn.giamngheo.platform.table.TableReader;
import vn.giamngheo.platform.time.Ids;

/** Posts what an execution table says: all of it, or nothing. */
@ApplicationScoped
class ExecutionImports {

    /** A little less than the gateway waits. */
    private static final int SECONDS = 115;

    private final Batch batch;
    private final LineCheck lines;
    private final ImportedFiles files;
    private final Caller caller;
    private final Clock clock;

    ExecutionImports(Batch batch, LineCheck lines, ImportedFiles files, Caller caller, Clock clock) {
        this.batch = batch;
        this.lines = lines;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where the table belongs. */
    record Destination(String unit, int year, String programme, MoneyUnit amounts) {}

    /**
     * @throws InvalidRequest naming row and column of everything that is wrong (422)
     * @throws FileImportedBefore when the same file was imported before (409)
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Idempotent
    Response accept(Path file, Destination to, boolean dryRun) throws IOException {
        if (dryRun) {
            return Response.ok(DryRun.of(() -> run(file, to))).build();
        }
        var done = run(file, to);
        return Answers.created(ExecutionImportResource.PATH + "/" + done.id(), done);
    }

    /** @throws FileImportNotFound when there is none in the caller's area (404) */
    FileImport find(UUID id) {
        return files.find(id)
                .filter(found -> found.layout() == FileLayout.EXECUTION)
                .filter(found -> covers(found.unit(), found.year()))
                .orElseThrow(() -> new FileImportNotFound(id));
    }

    private FileImport run(Path file, Destination to) throws IOException {
        if (!covers(to.unit(), to.year())) {
            throw new OutsideArea(to.unit(), LocalDate.of(to.year(), 12, 31));
        }
        var hash = FileHash.of(file);
        files.requireNew(FileLayout.EXECUTION, to.unit(), to.year(), hash);
        var rows = new ExecutionTable(to.unit(), to.year(), to.amounts()).read(TableReader.read(file));
        requireLines(rows, to);
        var groups = new TreeMap<ExecutionRow.Group, List<ExecutionRow>>(ExecutionImports::order);
        rows.forEach(row ->
                groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row));
        var drafts = new LinkedHashMap<PostingDraft, List<ExecutionRow>>();
        groups.forEach((group, ofGroup) -> drafts.put(draft(group, ofGroup, to), ofGroup));
        var rowsOf = List.copyOf(drafts.values());
        var postings = batch
                .post(List.copyOf(drafts.keySet()), (refusal, index) -> pointers(rowsOf.get(index))
                        .of(refusal))
                .stream()
                .map(PostingView::id)
                .toList();
        var done = new FileImport(
                Ids.next(), FileLayout.EXECUTION, to.unit(), to.year(), rows.size(), postings, clock.instant());
        files.keep(done, hash, caller.subject());
        return done;
    }

    /** As of a budget account: a unit that began or ended within the year is covered too. */
    private boolean covers(String unit, int year) {
        return caller.covers(unit, LocalDate.of(year, 1, 1)) || caller.covers(unit, LocalDate.of(year, 12, 31));
    }

    /** All rows at once, so that one answer names all wrong lines and natures. */
    private void requireLines(List<ExecutionRow> rows, Destination to) {
        var pointers = pointers(rows);
        try {
            lines.require(
                    to.programme(),
                    to.year(),
                    "/entries",
                    rows.stream().map(ExecutionRow::line).toList());
        } catch (InvalidRequest refusal) {
            throw pointers.of(refusal);
        }
    }

    private static PostingDraft draft(ExecutionRow.Group group, List<ExecutionRow> rows, Destination to) {
        return new PostingDraft(
                Ids.next(),
                group.kind(),
                to.programme(),
                group.unit(),
                to.year(),
                group.originYear(),
                group.decision(),
                rows.stream().map(ExecutionRow::line).toList(),
                group.terms(to.year()));
    }

    private static RowPointers pointers(List<ExecutionRow> rows) {
        return RowPointers.of("/entries", rows, ExecutionRow::entry);
    }

    /** Two groups of the same measure and day are still two groups. */
    private static int order(ExecutionRow.Group one, ExecutionRow.Group other) {
        if (one.equals(other)) {
            return 0;
        }
        int order = one.compareTo(other);
        return order != 0 ? order : one.toString().compareTo(other.toString());
    }
}
