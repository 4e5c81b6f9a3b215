package vn.giamngheo.budget.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Turns approved proposals into money, never more than they ask for. An appropriation that is reversed may be granted anew. */
@ApplicationScoped
class Appropriations {

    private record Asked(String line, Nature nature) {}

    private final EntityManager db;
    private final Proposals proposals;
    private final Ledger ledger;
    private final Postings postings;

    Appropriations(EntityManager db, Proposals proposals, Ledger ledger, Postings postings) {
        this.db = db;
        this.proposals = proposals;
        this.ledger = ledger;
        this.postings = postings;
    }

    /**
     * @throws ProposalNotApproved when the proposal has not been approved (409)
     * @throws ProposalExceeded when more would be granted than is left of it (409)
     */
    @Transactional
    PostingView grant(UUID proposalId, AppropriateProposal request) {
        var proposal = proposals.require(proposalId, LockModeType.PESSIMISTIC_WRITE);
        if (proposal.state() != ProposalState.APPROVED) {
            throw new ProposalNotApproved(proposalId, proposal.state());
        }
        refuseMoreThanIsLeft(proposalId, headroom(proposal), request.entries());
        var posting = ledger.post(request.draft(proposal));
        db.persist(new ProposalAppropriation(posting.id(), proposalId));
        return posting;
    }

    /** By id, the reversed ones included. */
    List<PostingView> of(Proposal proposal) {
        return db
                .createQuery(
                        "select postingId from ProposalAppropriation where proposalId = ?1 order by postingId",
                        UUID.class)
                .setParameter(1, proposal.id())
                .getResultList()
                .stream()
                .map(id -> postings.require(id, PostingKind.APPROPRIATION))
                .toList();
    }

    /** One row for each line and nature that the proposal asks for, in the document's order. */
    List<RemainingView> remaining(Proposal proposal) {
        var headroom = headroom(proposal);
        return proposal.components().stream()
                .collect(groupingBy(
                        component -> new Asked(component.line(), component.nature()),
                        LinkedHashMap::new,
                        reducing(Split.NOTHING, Component::split, Split::plus)))
                .entrySet()
                .stream()
                .map(asked -> remaining(asked.getKey(), asked.getValue(), headroom))
                .toList();
    }

    private static RemainingView remaining(Asked asked, Split proposed, Headroom headroom) {
        return new RemainingView(
                asked.line(),
                asked.nature(),
                proposed.centralVnd(),
                proposed.localVnd(),
                headroom.leftVnd(asked.line(), asked.nature(), Headroom.Side.CENTRAL),
                headroom.leftVnd(asked.line(), asked.nature(), Headroom.Side.LOCAL));
    }

    private Headroom headroom(Proposal proposal) {
        var headroom = new Headroom(proposal.components());
        of(proposal).stream()
                .filter(posting -> posting.reversedBy() == null)
                .flatMap(posting -> posting.entries().stream())
                .forEach(entry ->
                        headroom.take(entry, Headroom.Side.of(entry.source()).orElseThrow()));
        return headroom;
    }

    private static void refuseMoreThanIsLeft(UUID proposal, Headroom headroom, List<PostingLine> entries) {
        var foreign = new ArrayList<FieldFault>();
        var exceeded = new ArrayList<FieldFault>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var pointer = "/entries/" + i;
            Headroom.Side.of(entry.source())
                    .ifPresentOrElse(
                            side -> {
                                if (!headroom.take(entry, side)) {
                                    long left = headroom.leftVnd(entry.line(), entry.nature(), side);
                                    exceeded.add(new FieldFault(
                                            pointer + "/amountVnd", "MORE_THAN_PROPOSED", entry.line(), side, left));
                                }
                            },
                            () -> foreign.add(
                                    new FieldFault(pointer + "/source", "SOURCE_NOT_PROPOSED", entry.source())));
        }
        if (!foreign.isEmpty()) {
            throw new InvalidRequest(foreign);
        }
        if (!exceeded.isEmpty()) {
            throw new ProposalExceeded(proposal, exceeded);
        }
    }
}
