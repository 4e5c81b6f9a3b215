package vn.giamngheo.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Ties a posting to the proposal that it grants. */
@Entity
@Table(name = "budget_proposal_appropriation")
class ProposalAppropriation {

    @Id
    @Column(name = "posting_id")
    private UUID postingId;

    @Column(name = "proposal_id")
    private UUID proposalId;

    ProposalAppropriation() {}

    ProposalAppropriation(UUID postingId, UUID proposalId) {
        this.postingId = postingId;
        this.proposalId = proposalId;
    }
}
