package vn.giamngheo.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.budget.programme.LineCheck;
import vn.giamngheo.budget.programme.ProgrammeTree;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Records proposals, opens a discrepancy for each disagreement, and follows it until it is settled. */
@ApplicationScoped
public class ProposalService {

    private final Proposals proposals;
    private final ProposalEvents events;
    private final LineCheck lines;
    private final Integration integration;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    ProposalService(
            Proposals proposals,
            ProposalEvents events,
            LineCheck lines,
            Integration integration,
            Areas areas,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.events = events;
        this.lines = lines;
        this.integration = integration;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws InvalidRequest for an unknown unit, line or nature, or a line declared twice (422); never for a wrong sum */
    @Transactional
    public ProposalView record(RecordProposal request) {
        if (areas.tree().at(request.unit(), request.issuedOn()).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", request.unit(), request.issuedOn()));
        }
        caller.requireCovers(request.unit(), request.issuedOn());
        var tree = lines.require(request.programme(), request.year(), "/components", request.components());
        refuseUnknownOrRepeated(request, tree);
        replace(request);
        var proposal = new Proposal(Ids.orNext(request.id()), request, tree, caller.subject(), clock.instant());
        proposals.add(proposal);
        events.recorded(proposal.view());
        proposal.arithmetic(tree).differences().forEach(difference -> open(proposal, difference));
        return proposal.view();
    }

    /** Where declared and computed differ, each once, at the line where the error is. */
    public List<DiscrepancyView> discrepancies(UUID proposalId) {
        return proposals.discrepancies(proposalId).stream()
                .map(Discrepancy::view)
                .toList();
    }

    /**
     * @throws InvalidRequest when nobody has said why the figures differ (422)
     * @throws DiscrepancySettled when it was settled before (409)
     */
    @Transactional
    DiscrepancyView change(UUID proposalId, UUID id, String ifMatch, Explain change) {
        var proposal = proposals.require(proposalId);
        caller.requireCovers(proposal.unit(), proposal.issuedOn());
        var discrepancy = proposals.require(proposalId, id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, discrepancy.version());
        if (change.explanation() != null) {
            discrepancy.explain(change.explanation());
        }
        if (!discrepancy.isExplained()) {
            throw new InvalidRequest(new FieldFault("/explanation", "EXPLANATION_NEEDED"));
        }
        if (change.state() == Explain.Step.SETTLED) {
            discrepancy.settle(caller.subject(), clock.instant());
            events.settled(proposal.view(), discrepancy.view());
        }
        proposals.flush();
        return discrepancy.view();
    }

    private void replace(RecordProposal request) {
        if (request.replaces() != null) {
            proposals
                    .find(request.replaces(), LockModeType.PESSIMISTIC_WRITE)
                    .filter(returned -> returned.isReplaceableBy(request))
                    .orElseThrow(() ->
                            new InvalidRequest(new FieldFault("/replaces", "NOT_REPLACEABLE", request.replaces())))
                    .giveWay();
        }
    }

    private void open(Proposal proposal, Difference difference) {
        var discrepancy = new Discrepancy(proposal.id(), difference, proposal.unit(), clock.instant());
        proposals.add(discrepancy);
        events.opened(proposal.view(), discrepancy.view());
    }

    private void refuseUnknownOrRepeated(RecordProposal request, ProgrammeTree tree) {
        var faults = new ArrayList<>(integration.faults(request));
        var seen = new HashSet<String>();
        for (int i = 0; i < request.declared().size(); i++) {
            var line = request.declared().get(i).line();
            var pointer = "/declared/" + i + "/line";
            if (tree.find(line).isEmpty()) {
                faults.add(new FieldFault(pointer, "UNKNOWN_LINE", line, request.year()));
            } else if (!seen.add(line)) {
                faults.add(new FieldFault(pointer, "DUPLICATE_LINE", line));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
