package vn.giamngheo.budget.treasury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.budget.exchange.DryRun;
import vn.giamngheo.budget.exchange.FileHash;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.table.MoneyUnit;
import vn.giamngheo.platform.table.TableReader;
import vn.giamngheo.platform.time.Ids;

/** Takes statements in and holds them against the ledger. Nothing is posted by that. */
@ApplicationScoped
class StatementImports {

    private final Statements statements;
    private final Matching matching;
    private final Areas areas;
    private final Caller caller;

    StatementImports(Statements statements, Matching matching, Areas areas, Caller caller) {
        this.statements = statements;
        this.matching = matching;
        this.areas = areas;
        this.caller = caller;
    }

    /** Which budget a statement speaks of. */
    record Destination(String unit, int year, String programme, MoneyUnit amounts) {

        boolean isCovered(Caller caller) {
            return covers(caller, unit, year);
        }
    }

    /** As of a budget account: a unit that began or ended within the year is covered too. */
    static boolean covers(Caller caller, String unit, int year) {
        return caller.covers(unit, LocalDate.of(year, 1, 1)) || caller.covers(unit, LocalDate.of(year, 12, 31));
    }

    /**
     * @throws InvalidRequest naming row and column of everything that is wrong (422)
     * @throws TreasuryStatementImported when the same file was imported before (409)
     */
    @Transactional
    @Idempotent
    Response accept(Path file, Destination to, boolean dryRun) throws IOException {
        if (dryRun) {
            return Response.ok(DryRun.of(() -> run(file, to))).build();
        }
        var statement = run(file, to);
        return Answers.created(StatementResource.PATH + "/" + statement.id(), statement);
    }

    private StatementView run(Path file, Destination to) throws IOException {
        if (!to.isCovered(caller)) {
            throw new OutsideArea(to.unit(), LocalDate.of(to.year(), 12, 31));
        }
        var table = new StatementTable(to.unit(), to.year(), to.amounts(), areas.tree(), caller);
        var rows = table.read(TableReader.read(file));
        statements.lock(to.programme(), to.year());
        UUID id = Ids.next();
        statements.add(id, to, FileHash.of(file), rows, caller.subject());
        matching.match(id);
        return statements.find(id).orElseThrow();
    }
}
