package vn.giamngheo.budget.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.platform.time.Ids;

/**
 * Request to grant what an approved proposal asks for, whole or in part.
 *
 * @param id of the posting; made by the caller, UUID version 7; made here when absent
 */
@Schema(name = "AppropriateProposal")
record AppropriateProposal(
        UUID id,
        @NotNull @Valid Decision decision,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PostingLine> entries) {

    PostingDraft draft(Proposal proposal) {
        return new PostingDraft(
                Ids.orNext(id),
                PostingKind.APPROPRIATION,
                proposal.programme(),
                proposal.unit(),
                proposal.year(),
                proposal.year(),
                decision,
                entries);
    }
}
