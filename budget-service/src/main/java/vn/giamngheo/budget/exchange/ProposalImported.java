package vn.giamngheo.budget.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.proposal.DiscrepancyView;
import vn.giamngheo.budget.proposal.ProposalView;

/** The proposal that a file became, and where its figures differ. */
@Schema(name = "ProposalImport")
record ProposalImported(boolean dryRun, ProposalView proposal, List<DiscrepancyView> discrepancies) {}
