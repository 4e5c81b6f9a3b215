package vn.giamngheo.budget.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.budget.programme.ProgrammeLine;

/**
 * One line of a proposal, declared beside computed; amounts in dong.
 *
 * @param declared what the document states; absent when it states nothing for this line
 * @param computed what the components here and below add up to
 * @param components those of this very line
 */
@Schema(name = "BudgetProposalLine")
record ProposalLineView(
        String line, String parent, String nameVi, String nameEn, Sum declared, Sum computed, List<Part> components) {

    /** A sum with its shares, where they are stated. */
    @Schema(name = "ProposalSum")
    record Sum(Long centralVnd, Long localVnd, long totalVnd) {

        static Sum of(Declared declared) {
            return new Sum(declared.centralVnd(), declared.localVnd(), declared.totalVnd());
        }

        static Sum of(Split split) {
            return new Sum(split.centralVnd(), split.localVnd(), split.totalVnd());
        }
    }

    /** A component of the line. */
    @Schema(name = "ProposalComponent")
    record Part(Nature nature, long centralVnd, long localVnd, long totalVnd, String note, String paidBy) {

        static Part of(Component component) {
            return new Part(
                    component.nature(),
                    component.centralVnd(),
                    component.localVnd(),
                    component.split().totalVnd(),
                    component.note(),
                    component.paidBy());
        }
    }

    static ProposalLineView of(ProgrammeLine line, Proposal proposal, Arithmetic arithmetic) {
        return new ProposalLineView(
                line.code(),
                line.parent().orElse(null),
                line.nameVi(),
                line.nameEn(),
                arithmetic.declared(line.code()).map(Sum::of).orElse(null),
                Sum.of(arithmetic.computed(line.code())),
                proposal.components(line.code()).stream().map(Part::of).toList());
    }
}
