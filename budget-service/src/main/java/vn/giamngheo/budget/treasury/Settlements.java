package vn.giamngheo.budget.treasury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Settles lines that agree with no disbursement: by naming the one they belong to, or by posting them. */
@ApplicationScoped
class Settlements {

    private static final String TREASURY = "KBNN";

    private final Statements statements;
    private final Matching matching;
    private final Ledger ledger;
    private final Postings postings;
    private final Caller caller;

    Settlements(Statements statements, Matching matching, Ledger ledger, Postings postings, Caller caller) {
        this.statements = statements;
        this.matching = matching;
        this.ledger = ledger;
        this.postings = postings;
        this.caller = caller;
    }

    /**
     * @throws TreasuryLineSettled when nothing is left to settle, or a duplicate is to be posted (409)
     * @throws PaymentPosted when a disbursement says what the line says (409)
     */
    @Transactional
    LineView settle(StatementView statement, UUID lineId, String ifMatch, SettleLine change) {
        statements.lock(statement.programme(), statement.year());
        var line = statements.lineToChange(statement.id(), lineId).orElseThrow(() -> new TreasuryLineNotFound(lineId));
        Versions.require(ifMatch, line.version());
        var state = LineState.valueOf(line.state());
        boolean open = state == LineState.UNMATCHED || state == LineState.DIFFERENT;
        boolean post = change.state() == SettleLine.Step.POSTED;
        if (!open && (post || state != LineState.DUPLICATE)) {
            throw new TreasuryLineSettled(lineId, state);
        }
        var posting = post ? post(statement, line) : linked(statement, line, change.posting());
        statements.settle(
                lineId, post ? LineState.POSTED : LineState.LINKED, posting, change.reason(), caller.subject());
        return statements.line(statement.id(), lineId).orElseThrow();
    }

    /** Settled lines stay as somebody decided. */
    @Transactional
    StatementView match(StatementView statement) {
        statements.lock(statement.programme(), statement.year());
        matching.matchAgain(statement.id());
        return statements.find(statement.id()).orElseThrow();
    }

    private UUID linked(StatementView statement, LineView line, UUID posting) {
        if (posting == null) {
            throw new InvalidRequest(new FieldFault("/posting", "POSTING_NEEDED"));
        }
        var found = postings.require(posting, PostingKind.DISBURSEMENT);
        if (!found.unit().equals(line.unit()) || found.budgetYear() != statement.year() || found.reversedBy() != null) {
            throw new InvalidRequest(new FieldFault("/posting", "POSTING_OF_ANOTHER_ACCOUNT", posting));
        }
        return posting;
    }

    private UUID post(StatementView statement, LineView line) {
        matching.posted(line.id()).ifPresent(posting -> {
            throw new PaymentPosted(line.documentNumber(), posting);
        });
        return ledger.post(new PostingDraft(
                        Ids.next(),
                        PostingKind.DISBURSEMENT,
                        statement.programme(),
                        line.unit(),
                        statement.year(),
                        line.originYear(),
                        new Decision(line.documentNumber(), line.day(), TREASURY),
                        List.of(new PostingLine(
                                line.line(),
                                Source.valueOf(line.source()),
                                Nature.valueOf(line.nature()),
                                line.amountVnd()))))
                .id();
    }
}
