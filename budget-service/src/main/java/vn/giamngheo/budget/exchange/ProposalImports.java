package vn.giamngheo.budget.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.budget.programme.ProgrammeLine;
import vn.giamngheo.budget.programme.Programmes;
import vn.giamngheo.budget.proposal.ProposalService;
import vn.giamngheo.budget.proposal.RecordProposal;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.TableReader;
import vn.giamngheo.platform.time.Ids;

/** Records the proposal that a table holds, its wrong sums included. */
@ApplicationScoped
class ProposalImports {

    private final ProposalService proposals;
    private final Programmes programmes;
    private final ImportedFiles files;
    private final Caller caller;
    private final Clock clock;

    ProposalImports(ProposalService proposals, Programmes programmes, ImportedFiles files, Caller caller, Clock clock) {
        this.proposals = proposals;
        this.programmes = programmes;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The document that the table was taken from.
     *
     * @param replaces a returned proposal whose place this one takes; null for none
     */
    record Document(
            String unit,
            int year,
            String programme,
            String documentNumber,
            LocalDate issuedOn,
            UUID replaces,
            MoneyUnit amounts) {}

    /**
     * @throws InvalidRequest naming row and column of everything that is wrong (422); never for a wrong sum of the document
     * @throws FileImportedBefore when the same file was imported before (409)
     */
    @Transactional
    @Idempotent
    Response accept(Path file, Document document, boolean dryRun) throws IOException {
        if (dryRun) {
            return Response.ok(DryRun.of(() -> run(file, document, true))).build();
        }
        var done = run(file, document, false);
        return Answers.created("/api/v1/budget-proposals/" + done.proposal().id(), done);
    }

    private ProposalImported run(Path file, Document document, boolean dryRun) throws IOException {
        var hash = FileHash.of(file);
        files.requireNew(FileLayout.PROPOSAL, document.unit(), document.year(), hash);
        var table = new ProposalTable(root(document), document.amounts()).read(TableReader.read(file));
        var proposal = new RecordProposal(
                Ids.next(),
                document.unit(),
                document.year(),
                document.programme(),
                document.documentNumber(),
                document.issuedOn(),
                table.declared(),
                table.components(),
                document.replaces());
        try {
            var view = proposals.record(proposal);
            files.keep(
                    new FileImport(
                            Ids.next(),
                            FileLayout.PROPOSAL,
                            document.unit(),
                            document.year(),
                            table.rows(),
                            List.of(view.id()),
                            clock.instant()),
                    hash,
                    caller.subject());
            return new ProposalImported(dryRun, view, proposals.discrepancies(view.id()));
        } catch (Fault refusal) {
            throw table.pointers().of(refusal);
        }
    }

    /** An unknown programme is refused where the proposal is recorded. */
    private String root(Document document) {
        return programmes.in(document.programme(), document.year()).roots().stream()
                .findFirst()
                .map(ProgrammeLine::code)
                .orElse("");
    }
}
