package vn.giamngheo.reporting.fact.money;

import jakarta.inject.Singleton;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.FactHandler;
import vn.giamngheo.reporting.fact.freshness.Freshness;

@Singleton
class ProposalRecordedHandler extends FactHandler<ProposalRecorded> {

    private final Proposals proposals;

    ProposalRecordedHandler(EventReader reader, Freshness freshness, Proposals proposals) {
        super("vn.giamngheo.budget.proposal-recorded.v1", ProposalRecorded.class, reader, freshness);
        this.proposals = proposals;
    }

    @Override
    protected void apply(ProposalRecorded proposal) {
        proposals.record(proposal);
    }
}
